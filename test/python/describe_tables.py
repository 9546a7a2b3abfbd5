"""Loads a CSV file with pandas and a Parquet file with pyarrow, and prints what each makes of it as JSON."""

import json
import sys

import pandas as pd
import pyarrow.parquet as pq

csv_file, parquet_file = sys.argv[1:]

# Texts such as NA, the code of Namibia, are no missing values here: only nothing is.
frame = pd.read_csv(csv_file, keep_default_na=False, na_values=[""])
table = pq.read_table(parquet_file)
numbers = frame.select_dtypes("number")

print(
    json.dumps(
        {
            "pandas": {
                "rows": len(frame),
                "kinds": {name: frame[name].dtype.kind for name in frame.columns},
                "nulls": {name: int(count) for name, count in frame.isna().sum().items()},
                "sums": {name: float(numbers[name].sum()) for name in numbers.columns},
            },
            "pyarrow": {
                "rows": table.num_rows,
                "types": {field.name: str(field.type) for field in table.schema},
                "nulls": {name: table.column(name).null_count for name in table.column_names},
                "metadata": {
                    key.decode(): value.decode()
                    for key, value in (table.schema.metadata or {}).items()
                },
            },
        }
    )
)
