"""Draws docs/co-development.png from a file of the network: python docs/co-development.py network.gexf docs/co-development.png

Needs networkx and matplotlib. Positions, sizes and colours are the file's own; what hangs together most is drawn.
"""

import math
import re
import sys

import matplotlib.pyplot as plt
import networkx as nx
from matplotlib.patheffects import withStroke

whole = nx.read_gexf(sys.argv[1])
graph = whole.subgraph(max(nx.connected_components(whole), key=len))
drawn = {node: data["viz"] for node, data in graph.nodes(data=True)}
position = {node: (viz["position"]["x"], viz["position"]["y"]) for node, viz in drawn.items()}
size = {node: 14 * data["count"] ** 0.75 for node, data in graph.nodes(data=True)}
colour = {node: tuple(viz["color"][part] / 255 for part in "rgb") for node, viz in drawn.items()}

figure, axes = plt.subplots(figsize=(12, 9))
for source, target, data in graph.edges(data=True):
    (x, y), (u, v) = position[source], position[target]
    axes.plot([x, u], [y, v], color="#8a8a8a", alpha=0.5, linewidth=0.45 * data["weight"], zorder=1)
nodes = list(graph)
axes.scatter(
    [position[node][0] for node in nodes],
    [position[node][1] for node in nodes],
    s=[size[node] for node in nodes],
    c=[colour[node] for node in nodes],
    edgecolors="white",
    linewidths=0.6,
    zorder=2,
)
renderer = figure.canvas.get_renderer()
taken = []
# Of the larger ones first: a name that would cover another stands above its node, or nowhere.
for node in sorted(nodes, key=size.get, reverse=True)[:32]:
    for side, align in ((-1, "top"), (1, "bottom")):
        name = axes.annotate(
            re.sub(r" (\(.*?\)|/.*)", "", graph.nodes[node]["label"]),
            position[node],
            textcoords="offset points",
            xytext=(0, side * (4 + math.sqrt(size[node]) / 2)),
            ha="center",
            va=align,
            fontsize=7.5,
            zorder=3,
            path_effects=[withStroke(linewidth=2.5, foreground="white")],
        )
        box = name.get_window_extent(renderer)
        if not any(box.overlaps(other) for other in taken):
            taken.append(box)
            break
        name.remove()
groups = {data["group"]: colour[node] for node, data in graph.nodes(data=True)}
for group, of in sorted(groups.items()):
    axes.scatter([], [], color=of, label=group.capitalize())
axes.legend(frameon=False, loc="lower left")
axes.set_axis_off()
figure.savefig(sys.argv[2], bbox_inches="tight", dpi=110)
