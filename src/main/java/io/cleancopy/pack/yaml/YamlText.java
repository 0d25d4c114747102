package io.cleancopy.pack.yaml;

import io.cleancopy.pack.yaml.YamlValue.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML without making objects of it: what is written stays text. Anchors, which can make a small file huge, are refused. */
public final class YamlText {
    private static final String QUOTE = " A text with : # * [ { & or a quotation mark goes between single quotes.";

    private final List<String> lines;

    private YamlText(String text) {
        lines = text.lines().toList();
    }

    /** @throws YamlFault if it cannot be read */
    public static YamlValue read(String text) {
        refuseOtherCharsets(text);
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new YamlFault(mark == null ? 1 : mark.getLine() + 1, "Not YAML: " + e.getProblem() + "." + QUOTE);
        } catch (YAMLException e) {
            throw new YamlFault(
                    1,
                    "Not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".");
        }
        if (root == null) {
            throw new YamlFault(1, "Nothing is in it.");
        }
        return new YamlText(text).value(root);
    }

    private static void refuseOtherCharsets(String text) {
        int unread = text.indexOf('\uFFFD');
        if (unread >= 0) {
            int line = 1
                    + (int) text.substring(0, unread)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new YamlFault(line, "It is not UTF-8: save it as that.");
        }
    }

    private YamlValue value(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            throw new YamlFault(line, "Anchors and aliases are not read: write out \"&" + node.getAnchor() + "\".");
        }
        if (node instanceof ScalarNode scalar) {
            refuseCommentBehind(scalar);
            return new YamlValue(line, Kind.TEXT, scalar.getValue().strip(), List.of(), Map.of());
        }
        if (node instanceof SequenceNode list) {
            var items = new ArrayList<YamlValue>();
            list.getValue().forEach(item -> items.add(value(item)));
            return new YamlValue(line, Kind.LIST, "", items, Map.of());
        }
        return new YamlValue(line, Kind.MAP, "", List.of(), entries((MappingNode) node));
    }

    /** To YAML, {@code Page # of #} is the text {@code Page}; nobody means that. Comments are told by their two blanks. */
    private void refuseCommentBehind(ScalarNode text) {
        var end = text.getEndMark();
        if (text.isPlain() && end.getLine() < lines.size()) {
            String line = lines.get(end.getLine());
            int at = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
            if (line.startsWith(" #", at)) {
                throw new YamlFault(
                        end.getLine() + 1,
                        "What stands behind # is a comment: put the text between single quotes, or a second blank before it.");
            }
        }
    }

    private Map<String, YamlValue> entries(MappingNode map) {
        var entries = new LinkedHashMap<String, YamlValue>();
        for (var entry : map.getValue()) {
            var key = value(entry.getKeyNode());
            if (key.kind() != Kind.TEXT) {
                throw new YamlFault(key.line(), "A key must be a text." + QUOTE);
            }
            if (entries.put(key.text(), value(entry.getValueNode())) != null) {
                throw new YamlFault(key.line(), "\"" + key.text() + "\" stands here a second time: join the two.");
            }
        }
        return entries;
    }
}
