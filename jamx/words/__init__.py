"""Words: catalogues of texts in each language, and the patterns in which a language writes times and numbers.

A language is a module here with the name of its code; `en` is complete, and what another lacks is said in English.
"""
