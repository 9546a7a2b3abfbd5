"""Loads a graph's files with networkx, its two tables with pandas, validates its XML, and prints what it found as JSON.

Arguments: the folder of the files; a jar that ships the schemas of GEXF 1.2 and GraphML; a schema for GEXF 1.3.
"""

import io
import json
import sys
import zipfile
from pathlib import Path

import networkx as nx
import pandas as pd
from lxml import etree

folder = Path(sys.argv[1])
jar, newest = sys.argv[2:]


def kinds(items):
    """The types of each attribute's values, by name."""
    found = {}
    for data in items:
        for name, value in data.items():
            found.setdefault(name, set()).add(type(value).__name__)
    return {name: sorted(types) for name, types in found.items()}


def described(graph):
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "nodeKinds": kinds(data for _, data in graph.nodes(data=True)),
        "edgeKinds": kinds(data for _, _, data in graph.edges(data=True)),
        "labels": {node: data["label"] for node, data in graph.nodes(data=True)},
        "ends": sorted(sorted(ends) for ends in graph.edges()),
        "weight": sum(data["weight"] for _, _, data in graph.edges(data=True)),
        "about": {name: value for name, value in graph.graph.items() if name not in ("node_default", "edge_default", "mode")},
    }


def node_link(file, key):
    return nx.node_link_graph(json.loads((folder / file).read_text("utf-8")), edges=key)


def table(archive, name):
    frame = pd.read_csv(io.BytesIO(archive.read(name)), keep_default_na=False, na_values=[""], lineterminator=None)
    return {
        "rows": len(frame),
        "columns": list(frame.columns),
        "kinds": {column: frame[column].dtype.kind for column in frame.columns},
        "labels": dict(zip(frame["Id"], frame["Label"])) if "Label" in frame else None,
        "types": sorted(set(frame["Type"])) if "Type" in frame else None,
    }


def schemas():
    target = folder / "schemas"
    with zipfile.ZipFile(jar) as archive:
        archive.extractall(target, [name for name in archive.namelist() if name.endswith(".xsd")])
    return {
        "gexf-1.2.gexf": etree.XMLSchema(etree.parse(target / "gexf.xsd")),
        "graph.graphml": etree.XMLSchema(etree.parse(target / "graphml.xsd")),
        "gexf-1.3.gexf": etree.RelaxNG(etree.parse(newest)),
    }


def tree_of(file):
    """The file as its schema wants it: that of GEXF 1.2 has viz's elements in a namespace in which no program looks for them."""
    tree = etree.parse(folder / file)
    for element in tree.iter("{http://www.gexf.net/1.2draft/viz}*"):
        element.tag = element.tag.replace("1.2draft/viz", "1.2draft")
    return tree


def faults(schema, file):
    schema.validate(tree_of(file))
    return [str(entry) for entry in schema.error_log][:5]


with zipfile.ZipFile(folder / "tables.zip") as archive:
    tables = {
        "names": archive.namelist(),
        "broken": archive.testzip(),
        "nodes": table(archive, "nodes.csv"),
        "edges": table(archive, "edges.csv"),
        "about": json.loads(archive.read("about.json")),
    }

print(
    json.dumps(
        {
            "gexf12": described(nx.read_gexf(folder / "gexf-1.2.gexf")),
            "gexf13": described(nx.read_gexf(folder / "gexf-1.3.gexf", version="1.3")),
            "graphml": described(nx.read_graphml(folder / "graph.graphml")),
            "edges": described(node_link("edges.json", "edges")),
            "links": described(node_link("links.json", "links")),
            "tables": tables,
            "faults": {file: faults(schema, file) for file, schema in schemas().items()},
        }
    )
)
