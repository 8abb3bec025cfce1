"""What fields of requests are made of."""

from functools import partial
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from amuro_gpu.folder import Folder

SAFE_INTEGER = 2**53 - 1


def integer_of(value: object) -> object:
    """JSON has one kind of number: 8.0 is the integer 8, in TypeScript too."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Int = Annotated[int, BeforeValidator(integer_of), Field(strict=True, ge=-SAFE_INTEGER, le=SAFE_INTEGER)]
Natural = Annotated[Int, Field(ge=0)]
Positive = Annotated[Int, Field(gt=0)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Dtype = Literal["float32", "bfloat16"]


def checked_name(package: str, name: object) -> str:
    """A name among those of the files in a folder of the worker; what they hold is not loaded."""
    names = Folder[Any](package, "").names()
    if not isinstance(name, str) or name not in names:
        raise ValueError(f"expected one of {', '.join(names)}")
    return name


MethodName = Annotated[str, AfterValidator(partial(checked_name, "amuro_gpu.scoring.methods"))]
RuleName = Annotated[str, AfterValidator(partial(checked_name, "amuro_gpu.baselines"))]
TRAINING_METHODS = "amuro_gpu.training.methods"
DeviceName = Annotated[str, Field(pattern=r"^(cpu|cuda):[0-9]+$")]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
