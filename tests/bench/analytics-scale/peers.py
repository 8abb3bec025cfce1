"""The dashboard's queries written plainly in DuckDB and pandas: reads `engine query` a line, answers with milliseconds.

Only what is asked, not how it is drawn: the rows of a page of a list or of a grid, the points of a figure's curves, the
mean ratio of change of each tuning. The first line names the versions, the second the queries (JSON).
"""

import json
import sqlite3
import sys
import time

import duckdb
import pandas as pd

file, collection = sys.argv[1:]
source = sqlite3.connect(file)
measurements = pd.read_sql_query(
    "select m.id, metric, is_primary, value, n, standard_error, low, high, verdict, dataset, task, format, method,"
    " subject_kind, s.content as subject, e.content as evaluation,"
    " json_extract(s.content, '$.points[0].step') as step,"
    " coalesce(json_extract(s.content, '$.tuning[0].dataset'), 'base') as tuning from measurements m"
    " join facets f on f.id = facet_id join subjects s on s.id = subject_id join evaluations e on e.id = evaluation_id",
    source,
)
cells = pd.read_sql_query(
    "select collection_id, measurement_id, cell_id from report_cells", source
)
reports = pd.read_sql_query(
    "select collection_id, revision, updated_at, name, title, state, cell_states from reports",
    source,
)
db = duckdb.connect()
for name, frame in [
    ("measurements", measurements),
    ("cells", cells),
    ("reports", reports),
]:
    db.execute(f"create table {name} as select * from frame")

OF_STUDY = (
    "from cells join measurements on id = measurement_id where collection_id = $study"
)
PLACE = ["dataset", "format", "metric", "step"]
SQL = {
    "list": "select * from measurements where dataset = 'set-03' and metric = 'accuracy' order by id limit 100",
    "list, page in the middle": "select * from measurements where dataset = 'set-03' and metric = 'accuracy'"
    " and id > 'msr_m' order by id limit 100",
    "list, suspect": "select * from measurements where verdict = 'suspect' order by id limit 100",
    "list of 1,000": "select * from measurements order by id limit 1000",
    "list of a study": f"select * {OF_STUDY} and verdict = 'valid' order by id limit 100",
    "reports": "select * from reports order by updated_at desc",
    "grid": f"select * {OF_STUDY} order by id",
    "figure": f"select dataset, format, metric, tuning, step, value, low, high {OF_STUDY} and is_primary = 1"
    " order by dataset, format, tuning, step",
    "ratios of change": f"with own as (select * {OF_STUDY} and is_primary = 1)"
    " select t.tuning, t.task, avg((t.value - b.value) / b.value), count(*) from own t"
    " join own b using (dataset, format, metric, step)"
    " where t.tuning <> 'base' and b.tuning = 'base' and b.value > 0 group by all",
}


def of_study() -> pd.DataFrame:
    wanted = cells[cells["collection_id"] == collection]
    return wanted.merge(measurements, left_on="measurement_id", right_on="id")


def in_domain() -> pd.DataFrame:
    return measurements[
        (measurements["dataset"] == "set-03") & (measurements["metric"] == "accuracy")
    ]


def ratios_of_change() -> pd.DataFrame:
    own = of_study().query("is_primary == 1")
    base = own[(own["tuning"] == "base") & (own["value"] > 0)]
    pairs = own[own["tuning"] != "base"].merge(base, on=PLACE, suffixes=("", "_base"))
    ratio = (pairs["value"] - pairs["value_base"]) / pairs["value_base"]
    return ratio.groupby([pairs["tuning"], pairs["task"]]).agg(["mean", "size"])


PANDAS = {
    "list": lambda: in_domain().sort_values("id").head(100),
    "list, page in the middle": lambda: (
        in_domain().query("id > 'msr_m'").sort_values("id").head(100)
    ),
    "list, suspect": lambda: (
        measurements.query("verdict == 'suspect'").sort_values("id").head(100)
    ),
    "list of 1,000": lambda: measurements.sort_values("id").head(1000),
    "list of a study": lambda: (
        of_study().query("verdict == 'valid'").sort_values("id").head(100)
    ),
    "reports": lambda: reports.sort_values("updated_at", ascending=False),
    "grid": lambda: of_study().sort_values("id"),
    "figure": lambda: (
        of_study()
        .query("is_primary == 1")
        .sort_values(["dataset", "format", "tuning", "step"])
    ),
    "ratios of change": ratios_of_change,
}


def in_duckdb(query: str) -> None:
    values = {"study": collection} if "$study" in SQL[query] else None
    db.execute(SQL[query], values).fetchall()


print(f"DuckDB {duckdb.__version__}, pandas {pd.__version__}", flush=True)
print(json.dumps(list(SQL)), flush=True)
for line in sys.stdin:
    engine, query = line.strip().split(" ", 1)
    start = time.perf_counter()
    in_duckdb(query) if engine == "duckdb" else PANDAS[query]()
    print((time.perf_counter() - start) * 1000, flush=True)
