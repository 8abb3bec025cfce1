"""The dashboard's queries written plainly in DuckDB and pandas: reads `engine query` a line, answers with milliseconds."""

import sqlite3
import sys
import time

import duckdb
import pandas as pd

file, collection = sys.argv[1:]
source = sqlite3.connect(file)
measurements = pd.read_sql_query(
    "select m.id, metric, is_primary, value, n, standard_error, low, high, verdict, dataset, task, format, method,"
    " subject_kind, s.content as subject, e.content as evaluation from measurements m"
    " join facets f on f.id = facet_id join subjects s on s.id = subject_id join evaluations e on e.id = evaluation_id",
    source,
)
cells = pd.read_sql_query(
    "select collection_id, measurement_id, cell_id from report_cells", source
)
db = duckdb.connect()
db.execute("create table measurements as select * from measurements")
db.execute("create table cells as select * from cells")

LIST = "select * from measurements where dataset = 'set-03' and metric = 'accuracy' order by id limit 100"
GRID = "select * from cells join measurements on id = measurement_id where collection_id = ? order by id"


def pandas_list() -> pd.DataFrame:
    found = measurements[
        (measurements["dataset"] == "set-03") & (measurements["metric"] == "accuracy")
    ]
    return found.sort_values("id").head(100)


def pandas_grid() -> pd.DataFrame:
    wanted = cells[cells["collection_id"] == collection]
    return wanted.merge(
        measurements, left_on="measurement_id", right_on="id"
    ).sort_values("id")


queries = {
    "duckdb list": lambda: db.execute(LIST).fetchall(),
    "duckdb grid": lambda: db.execute(GRID, [collection]).fetchall(),
    "pandas list": pandas_list,
    "pandas grid": pandas_grid,
}
print(f"DuckDB {duckdb.__version__}, pandas {pd.__version__}", flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    queries[line.strip()]()
    print((time.perf_counter() - start) * 1000, flush=True)
