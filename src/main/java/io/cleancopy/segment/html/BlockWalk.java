package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One walk over a page's tree, without recursion, that takes it apart into passages. Not for sharing between threads. */
final class BlockWalk {
    /** The longest article pages, with comments and archives, have some thousand; more is a list of something. */
    static final int MAX_PASSAGES = 20_000;

    /** Newsletter, search and comment forms have less; a form with more is wrapped around a whole page. */
    private static final int MAX_FORM_CHARS = 2_000;

    /** Behind these a word may end. */
    private static final String ONE_LETTER_WORDS = "AEIOUYWZKSVX";

    /** Bytes of a character that is one unit of UTF-16. */
    private static final int LONGEST_UNIT = 3;

    private static final Name BR = Name.known("br");
    private static final Name BUTTON = Name.known("button");
    private static final Name NOSCRIPT = Name.known("noscript");
    private static final Name TEMPLATE = Name.known("template");
    private static final Name TR = Name.known("tr");

    private final Tree tree;
    private final Neighbours neighbours;
    private final Declarations declarations;
    private final boolean everything;
    private final List<Passage> passages = new ArrayList<>();
    private final InlineText text = new InlineText();
    private final Deque<Scope> outer = new ArrayDeque<>();
    private Scope scope = Scope.PAGE;
    private Region region;
    private final Said said;
    private int regions;
    private int links;
    private int pictures;
    private boolean truncated;
    private boolean streamedParts;

    private BlockWalk(Tree tree, Declarations declarations, boolean everything) {
        this.tree = tree;
        neighbours = new Neighbours(tree);
        said = new Said(tree);
        region = new Region(scope, said);
        this.declarations = declarations;
        this.everything = everything;
    }

    /** Walks over what a browser without scripts shows. */
    static BlockWalk overWhatIsShown(Tree tree, Declarations declarations) {
        return new BlockWalk(tree, declarations, false).over();
    }

    /** Walks over what is hidden, or is there for browsers without scripts, as well. */
    static BlockWalk overEverything(Tree tree, Declarations declarations) {
        return new BlockWalk(tree, declarations, true).over();
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether the page has more passages than are taken. */
    boolean truncated() {
        return truncated;
    }

    /** Whether parts of the page were left out because they wait to be moved to their places. */
    boolean sawStreamedParts() {
        return streamedParts;
    }

    private BlockWalk over() {
        int around = Tree.NONE;
        for (int node = 0; node < tree.size() && !truncated; ) {
            around = leaveUpTo(tree.parent(node), around);
            if (!tree.isElement(node)) {
                add(node);
                node++;
            } else if (see(node)) {
                around = node++;
            } else {
                node = tree.end(node);
            }
        }
        if (!truncated) {
            leaveUpTo(Tree.NONE, around);
        }
        endPassage();
        return this;
    }

    /** Leaves elements from the inmost one on, up to the one that is around what comes next. */
    private int leaveUpTo(int next, int inmost) {
        int around = inmost;
        while (around != next) {
            leave(tree.name(around));
            around = tree.parent(around);
        }
        return around;
    }

    /** Sees the element, and tells whether to go into it. */
    private boolean see(int element) {
        if (passages.size() > MAX_PASSAGES) {
            truncated = true;
            return false;
        }
        var name = tree.name(element);
        said.read(element);
        declarations.see(element, said);
        if (name == BR) {
            endLine();
            return false;
        }
        var kind = Markup.kind(name);
        if (isLeftOut(element, name, kind)) {
            streamedParts |= StreamedParts.isPart(said);
            return false;
        }
        enter(element, name, kind);
        return true;
    }

    private boolean isLeftOut(int element, Name name, Markup.Kind kind) {
        if (kind.replaced()) {
            if (name == BUTTON && neighbours.areWords(element) && !Hiding.isHidden(name, said)) {
                return false;
            }
            text.gap();
            pictures += kind.picture() ? 1 : 0;
            return true;
        }
        return (Markup.isUnseen(tree, element, kind) && !(everything && name == TEMPLATE))
                || (!everything && (name == NOSCRIPT || Hiding.isHidden(name, said)));
    }

    private void enter(int element, Name name, Markup.Kind kind) {
        var landmark = Markup.landmark(kind, said.role());
        boolean link = Markup.isLink(name, said);
        if (kind.block()) {
            endPassage();
            region = new Region(++regions, region, scope, passages.size(), name, kind.tag(), landmark, said);
        } else if (name == BUTTON) {
            text.gap();
        } else if (link) {
            links++;
            if (neighbours.beforeIsLink(element)) {
                text.gap();
            }
        } else if (neighbours.arePartedByStyle(element)) {
            text.gap();
        }
        outer.push(scope);
        scope = scope.in(kind, landmark, link);
    }

    private void leave(Name name) {
        if (Markup.kind(name).block()) {
            endPassage();
            if (name == TR) {
                joinRow();
            } else if (region.landmark() == Landmark.FORM) {
                seeThroughLongForm();
            }
            region = region.parent() == null ? region : region.parent();
        }
        if (name == BUTTON) {
            text.gap();
        }
        scope = outer.pop();
    }

    private void add(int node) {
        if (!tree.isText(node)) {
            return;
        }
        if (!scope.preformatted() && tree.isBlank(node)) {
            text.space();
        } else {
            boolean read = tree.hasReferences(node);
            byte[] utf8 = read ? tree.text(node).getBytes(StandardCharsets.UTF_8) : tree.bytes();
            add(node, utf8, read ? 0 : tree.textFrom(node), read ? utf8.length : tree.textTo(node));
        }
    }

    private void add(int node, byte[] utf8, int from, int to) {
        boolean first = isFirstLetter(node, utf8, from, to);
        if (scope.preformatted()) {
            text.addPreformatted(new String(utf8, from, to - from, StandardCharsets.UTF_8), scope.link());
        } else {
            if (text.lineBegins() && isIndented(utf8, from, to)) {
                endPassage();
            }
            text.add(utf8, from, to, scope.link(), scope.strong());
        }
        if (first) {
            text.leaveWordOpen();
        }
    }

    /** Paragraphs that have no markup of their own begin with two fixed spaces, or a wide one. */
    private static boolean isIndented(byte[] utf8, int from, int to) {
        int at = from;
        while (at < to && utf8[at] >= 0 && utf8[at] <= ' ') {
            at++;
        }
        if (at == to || utf8[at] >= 0) {
            return false;
        }
        int c = Utf8.codePoint(utf8, at);
        int next = at + Utf8.length(c);
        return c == 0x3000 || c == 0xA0 && next < to && utf8[next] < 0 && Utf8.codePoint(utf8, next) == 0xA0;
    }

    /** One line break is a space, so that a paragraph stays whole; two end it. */
    private void endLine() {
        if (scope.preformatted()) {
            text.addPreformatted("\n", false);
        } else if (text.lineBegins()) {
            endPassage();
        } else {
            text.endLine();
        }
    }

    private void endPassage() {
        int linkLetters = text.linkLetters();
        boolean strong = text.isStrong();
        String taken = text.take();
        if (!InlineText.isBlank(taken)) {
            if (followsDropCap(taken)) {
                taken = behindDropCap(taken);
            }
            region.addPart();
            passages.add(
                    new Passage(taken, linkLetters, links, strong, pictures, scope.role(), scope.landmark(), region));
            pictures = 0;
        }
        links = 0;
    }

    /** A letter at the beginning, in a span of its own, that is no word. */
    private boolean isFirstLetter(int node, byte[] utf8, int from, int to) {
        if (from == to || to - from > LONGEST_UNIT || !text.lineBegins() || !neighbours.isInSpan(node)) {
            return false;
        }
        int letter = utf8[from] < 0 ? Utf8.codePoint(utf8, from) : utf8[from];
        return Utf8.length(letter) == to - from && isPartOfWord((char) letter);
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isUpperCase(letter) && ONE_LETTER_WORDS.indexOf(letter) < 0;
    }

    /** Whether the text goes on in the middle of a word whose first letter, set large, is the passage before. */
    private boolean followsDropCap(String text) {
        if (passages.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        var before = passages.get(passages.size() - 1);
        return before.text().length() == 1
                && isPartOfWord(before.text().charAt(0))
                && before.role() == Role.PARAGRAPH
                && scope.role() == Role.PARAGRAPH
                && before.links() == 0;
    }

    private String behindDropCap(String text) {
        return passages.remove(passages.size() - 1).text() + text;
    }

    private void joinRow() {
        var row = passages.subList(region.from(), passages.size());
        if (TableRow.isData(row, region.parts())) {
            var joined = TableRow.join(row, region);
            row.clear();
            passages.add(joined);
            region.join();
        }
    }

    private void seeThroughLongForm() {
        var inside = passages.subList(region.from(), passages.size());
        int chars = 0;
        for (var passage : inside) {
            chars += passage.landmark() == Landmark.FORM ? passage.text().length() : 0;
        }
        if (chars > MAX_FORM_CHARS) {
            inside.replaceAll(
                    passage -> passage.landmark() == Landmark.FORM ? passage.at(region.landmarkAround()) : passage);
        }
    }
}
