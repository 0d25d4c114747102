package io.cleancopy.pack.yaml;

import io.cleancopy.pack.yaml.YamlValue.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

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
            root = composed(text);
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

    /** As {@code Yaml} does it, which first makes ready what makes objects, and what writes them. */
    private static @Nullable Node composed(String text) {
        var options = new LoaderOptions();
        var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
        return new Composer(parser, new Resolver(), options).getSingleNode();
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
