"""In the browser, stands in for Python's module of this name, which is a tenth of the bundle.

What the engine takes from it is for the type checker alone; `dataclasses` looks whether a field is a class variable.
"""
# ruff: noqa: INP001, D103, ANN001, ANN201, ANN204, N802 - as in the module that it stands in for
# mypy: ignore-errors


class _Form:
    def __getitem__(self, _):
        return self

    def __or__(self, _):
        return self

    __ror__ = __or__

    def __mro_entries__(self, _):
        return (_Generic,)


class _Generic:
    __class_getitem__ = classmethod(lambda cls, _: cls)


Any, ClassVar, Final, Generic, Literal, NoReturn, TypeAlias = (_Form() for _ in range(7))


#: `dataclasses` compares the type of each annotation with it.
_GenericAlias = None


def TypeVar(_):
    return Any
