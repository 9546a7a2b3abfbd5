"""Costs of the k best simple paths between authors, by networkx: an oracle for the search of this project.

Reads a file of JSON: papers (id, year, authors) and questions (from, to, k, years, excluding, weighted). Prints a list
of costs for each question: hops, or where weighted the sum of 1 / joint papers; an empty list where there is no path.
"""

import json
import sys
from itertools import combinations, islice

import networkx


def graph_of(papers, years):
    first, last = years or (None, None)
    graph = networkx.Graph()
    for paper in papers:
        graph.add_nodes_from(paper["authors"])
        year = paper["year"]
        if years and (year is None or year < first or year > last):
            continue
        for one, other in combinations(paper["authors"], 2):
            if graph.has_edge(one, other):
                graph[one][other]["papers"].add(paper["id"])
            else:
                graph.add_edge(one, other, papers={paper["id"]})
    for _, _, edge in graph.edges(data=True):
        edge["cost"] = 1 / len(edge["papers"])
    return graph


def costs(graph, authors, question):
    excluded = set(question["excluding"])
    if excluded:
        papers = {one for one in excluded if one.startswith("ppr")}
        pairs = [pair for paper in papers for pair in combinations(authors[paper], 2) if graph.has_edge(*pair)]
        lost = [pair for pair in pairs if graph.edges[pair]["papers"] <= papers]
        graph = networkx.restricted_view(graph, excluded - papers, lost)
    weight = "cost" if question["weighted"] else None
    try:
        if question["k"] == 1:
            return [networkx.shortest_path_length(graph, question["from"], question["to"], weight=weight)]
        paths = networkx.shortest_simple_paths(graph, question["from"], question["to"], weight=weight)
        return [networkx.path_weight(graph, path, weight) if weight else len(path) - 1 for path in islice(paths, question["k"])]
    except networkx.NetworkXNoPath:
        return []


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    authors = {paper["id"]: paper["authors"] for paper in given["papers"]}
    graphs = {}
    answers = []
    for question in given["questions"]:
        years = tuple(question["years"]) if question["years"] else None
        if years not in graphs:
            graphs[years] = graph_of(given["papers"], years)
        answers.append(costs(graphs[years], authors, question))
    json.dump(answers, sys.stdout)


main()
