"""One file as values, text and findings: the only entrance to reading."""

from __future__ import annotations

from jamx.findings import Finding
from jamx.source import ordinary
from jamx.source.encoding import decoded
from jamx.source.outcome import Document
from jamx.source.screening import Screened
from jamx.source.value import Value

__all__ = ["Document", "Value", "read"]


def read(data: bytes, file: str) -> Document:
    """Reads the bytes of one YAML file; whatever they are, the answer is a document."""
    text = decoded(data, file)
    if isinstance(text, Finding):
        return Document(file, "", None, (text,), readable=False)
    if ordinary.ENABLED and (value := ordinary.read(text)) is not None:
        return Document(file, text, value, (), True, Screened(text, text), True)
    from jamx.source.parsing import parsed  # noqa: PLC0415 - only what is not ordinary needs PyYAML

    return parsed(text, file)
