package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes a tree of what jsoup has parsed. Not for sharing between threads. */
public final class JsoupTree implements NodeVisitor {
    private static final int EXPECTED = 4096;

    private final TreeMaker maker = new TreeMaker(EXPECTED);
    private final Map<String, Name> names = new HashMap<>();
    private byte[] texts = new byte[1 << 16];
    private int length;
    private int around = Tree.NONE;
    private int[] open = new int[64];
    private int depth;
    private int head = Tree.NONE;
    private boolean inBody;

    private JsoupTree() {}

    public static Tree of(Document document) {
        var copy = new JsoupTree();
        document.traverse(copy);
        return new Tree(copy.maker, copy.texts, false);
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof Document) {
            return;
        }
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode text) {
            if (inBody || !isOutside() || !text.isBlank()) {
                text(Tree.TEXT, text.getWholeText());
            }
        } else if (node instanceof DataNode data) {
            text(Tree.DATA, data.getWholeData());
        } else if (inBody) {
            String data = node instanceof Comment comment ? comment.getData() : "";
            text(Tree.COMMENT, data.startsWith("?") ? "" : data);
        }
    }

    private boolean isOutside() {
        return around <= 0 || around == head;
    }

    private void enter(Element element) {
        int first = maker.attributes();
        for (var attribute : element.attributes()) {
            var name = AttributeName.of(attribute.getKey().toLowerCase(Locale.ROOT));
            if (name != null && !maker.has(name, first)) {
                int start = length;
                append(attribute.getValue());
                maker.attribute(name, start, length);
            }
        }
        var name = names.computeIfAbsent(element.normalName(), Name::of);
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = around;
        around = maker.add(name, around, first, maker.attributes());
        if (depth == 2) {
            head = name == Name.HEAD ? around : head;
            inBody = name == Name.BODY;
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (node instanceof Element && !(node instanceof Document)) {
            around = open[--depth];
            inBody &= depth >= 2;
        }
    }

    private void text(Object kind, String text) {
        int start = length;
        append(text);
        maker.add(kind, around, start, length);
    }

    private void append(String text) {
        byte[] added = References.wellFormed(text).getBytes(StandardCharsets.UTF_8);
        if (texts.length - length < added.length) {
            texts = Arrays.copyOf(texts, 2 * (length + added.length));
        }
        System.arraycopy(added, 0, texts, length, added.length);
        length += added.length;
    }
}
