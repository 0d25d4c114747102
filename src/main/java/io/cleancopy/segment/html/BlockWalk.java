package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** One walk over a page's tree, without recursion, that takes it apart into passages. Not for sharing between threads. */
final class BlockWalk implements NodeFilter {
    /** The longest article pages, with comments and archives, have some thousand; more is a list of something. */
    static final int MAX_PASSAGES = 20_000;

    /** Newsletter, search and comment forms have less; a form with more is wrapped around a whole page. */
    private static final int MAX_FORM_CHARS = 2_000;

    /** Behind these a word may end. */
    private static final String ONE_LETTER_WORDS = "AEIOUYWZKSVX";

    private final Declarations declarations;
    private final boolean everything;
    private final List<Passage> passages = new ArrayList<>();
    private final InlineText text = new InlineText();
    private final Deque<Scope> outer = new ArrayDeque<>();
    private Scope scope = Scope.PAGE;
    private Region region = new Region(scope);
    private final Namings namings = new Namings();
    private final ClassNames classNames = new ClassNames();
    private int regions;
    private int links;
    private int pictures;
    private boolean truncated;
    private boolean streamedParts;

    private BlockWalk(Declarations declarations, boolean everything) {
        this.declarations = declarations;
        this.everything = everything;
    }

    /** Walks over what a browser without scripts shows. */
    static BlockWalk overWhatIsShown(Document document, Declarations declarations) {
        return new BlockWalk(declarations, false).over(document);
    }

    /** Walks over what is hidden, or is there for browsers without scripts, as well. */
    static BlockWalk overEverything(Document document, Declarations declarations) {
        return new BlockWalk(declarations, true).over(document);
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

    private BlockWalk over(Document document) {
        NodeTraversor.filter(this, document);
        endPassage();
        return this;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (passages.size() > MAX_PASSAGES) {
            truncated = true;
            return FilterResult.STOP;
        }
        var said = Said.of(element);
        var classes = classNames.of(said.classes());
        declarations.see(element, said, classes.author());
        if (element.normalName().equals("br")) {
            endLine();
            return FilterResult.SKIP_ENTIRELY;
        }
        var kind = Markup.kind(element);
        if (isLeftOut(element, kind, said)) {
            streamedParts |= StreamedParts.isPart(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element, kind, said, classes);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element, Markup.Kind kind, Said said) {
        if (kind.replaced()) {
            if (isWordOfSentence(element, said)) {
                return false;
            }
            text.gap();
            pictures += kind.picture() ? 1 : 0;
            return true;
        }
        return (Markup.isUnseen(element, kind)
                        && !(everything && element.normalName().equals("template")))
                || (!everything && (element.normalName().equals("noscript") || Markup.isHidden(element, said)));
    }

    /** Names and terms that a click explains are buttons between the words of a sentence. */
    private static boolean isWordOfSentence(Element element, Said said) {
        return element.normalName().equals("button")
                && element.previousSibling() instanceof TextNode before
                && element.nextSibling() instanceof TextNode after
                && !before.isBlank()
                && !after.isBlank()
                && !Markup.isHidden(element, said);
    }

    private void enter(Element element, Markup.Kind kind, Said said, ClassNames.Reading classes) {
        var landmark = Markup.landmark(kind, said.role());
        boolean link = Markup.isLink(element, said);
        if (kind.block()) {
            endPassage();
            region = new Region(
                    ++regions,
                    region,
                    scope,
                    passages.size(),
                    element,
                    kind.tag(),
                    landmark,
                    namings.of(said.classes()) | namings.of(said.id()) | namings.of(said.itemprop()),
                    classes.hashBehind(element.normalName().hashCode()));
        } else if (element.normalName().equals("button")) {
            text.gap();
        } else if (link) {
            links++;
            if (followsLink(element)) {
                text.gap();
            }
        }
        outer.push(scope);
        scope = scope.in(kind, landmark, link);
    }

    private void leave(Element element) {
        if (Markup.kind(element).block()) {
            endPassage();
            if (element.normalName().equals("tr")) {
                joinRow();
            } else if (region.landmark() == Landmark.FORM) {
                seeThroughLongForm();
            }
            region = region.parent() == null ? region : region.parent();
        }
        if (element.normalName().equals("button")) {
            text.gap();
        }
        scope = outer.pop();
    }

    private static boolean followsLink(Element element) {
        return element.previousSibling() instanceof Element before && Markup.isLink(before);
    }

    private void add(String words) {
        if (scope.preformatted()) {
            text.addPreformatted(words, scope.link());
            return;
        }
        if (text.lineBegins() && isIndented(words)) {
            endPassage();
        }
        text.add(words, scope.link(), scope.strong());
    }

    /** Paragraphs that have no markup of their own begin with two fixed spaces, or a wide one. */
    private static boolean isIndented(String words) {
        int at = 0;
        while (at < words.length() && words.charAt(at) <= ' ') {
            at++;
        }
        return words.startsWith("\u00A0\u00A0", at) || words.startsWith("\u3000", at);
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
                taken = passages.remove(passages.size() - 1).text() + taken;
            }
            region.addPart();
            passages.add(
                    new Passage(taken, linkLetters, links, strong, pictures, scope.role(), scope.landmark(), region));
            pictures = 0;
        }
        links = 0;
    }

    /** Whether the text goes on in the middle of a word whose first letter, set large, is the passage before. */
    private boolean followsDropCap(String text) {
        if (passages.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        var before = passages.get(passages.size() - 1);
        return before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0))
                && ONE_LETTER_WORDS.indexOf(before.text().charAt(0)) < 0
                && before.role() == Role.PARAGRAPH
                && scope.role() == Role.PARAGRAPH
                && before.links() == 0;
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
