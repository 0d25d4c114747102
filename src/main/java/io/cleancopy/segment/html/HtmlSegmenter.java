package io.cleancopy.segment.html;

import io.cleancopy.model.Block;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Role;
import io.cleancopy.model.Shape;
import io.cleancopy.segment.Segmenter;
import io.cleancopy.segment.html.tree.JsoupTree;
import io.cleancopy.segment.html.tree.QuickParser;
import io.cleancopy.segment.html.tree.Tree;
import io.cleancopy.text.Normalizer;
import io.cleancopy.text.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Takes HTML pages apart: what a browser shows as a paragraph, heading, list item or table row is a block. What the page
 * hides is left out, unless there is nothing else. Pages with more than {@value BlockWalk#MAX_PASSAGES} blocks are cut
 * off behind that, and declare {@code truncated}.
 */
public final class HtmlSegmenter implements Segmenter {
    /**
     * Letters of prose: of 1 604 gold pages, which all show their articles, 94 show less, most of them short news in
     * Chinese; so what is found elsewhere must be more by a factor, and not be on the page.
     */
    private static final int LITTLE_PROSE = 500;

    private static final int TIMES_PROSE = 3;

    /** No character, which jsoup takes for the page's end, wherever it stands. */
    private static final String JSOUP_END = "\uFFFF";

    private final Normalizer normalizer;

    public HtmlSegmenter(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    @Override
    public Page segment(RawPage raw) {
        var source = Source.of(raw);
        var tree = tree(source);
        var declarations = new Declarations(tree, normalizer);
        var walk = BlockWalk.overWhatIsShown(tree, declarations);
        if (walk.sawStreamedParts()) {
            tree = StreamedParts.moveIn(tree);
            declarations = new Declarations(tree, normalizer);
            walk = BlockWalk.overWhatIsShown(tree, declarations);
        }
        var counts = new TreeMap<String, Integer>();
        var shown = blocks(walk, tree, declarations, counts);
        var blocks = withUnseenBody(shown, tree, declarations, counts);
        return new Page(raw.origin(), raw.type(), blocks, declarations.values(), source.decoding(), counts);
    }

    private static Tree tree(Source source) {
        byte[] bytes = source.utf8();
        var tree = bytes == null ? null : QuickParser.parse(bytes);
        return tree == null ? JsoupTree.of(parse(source)) : tree;
    }

    private static Document parse(Source source) {
        String markup = source.text().replace(JSOUP_END, "");
        var parser = Parser.htmlParser();
        var document = parser.parseInput(markup, "");
        var title = parser.tagSet().get("title", Parser.NamespaceHtml);
        return title != null && title.is(Tag.SeenSelfClose)
                ? Parser.htmlParser().parseInput(withTitlesClosed(markup), "")
                : document;
    }

    /**
     * The blocks, and where the article is not among them, although the page has its text elsewhere, either those that are
     * hidden as well or the paragraphs that its scripts hold behind the others.
     */
    private List<Block> withUnseenBody(
            List<Block> shown, Tree tree, Declarations declarations, Map<String, Integer> counts) {
        var body = declarations.body();
        if (body.isEmpty()) {
            int prose = Prose.ofBlocks(shown);
            return prose < LITTLE_PROSE ? withBodyOfScripts(shown, prose, tree, declarations, counts) : shown;
        }
        if (!DeclaredBody.isMissing(body, texts(shown))) {
            return shown;
        }
        var hiddenCounts = new TreeMap<String, Integer>();
        var all = everything(tree, hiddenCounts);
        if (!DeclaredBody.isMissing(body, texts(all))) {
            return inPlaceOfShown(all, hiddenCounts, declarations, counts);
        }
        declarations.put("body-from", "json-ld");
        return with(body, shown);
    }

    /** For pages that show hardly a sentence: the article that they hide, or that a script would have shown. */
    private List<Block> withBodyOfScripts(
            List<Block> shown, int prose, Tree tree, Declarations declarations, Map<String, Integer> counts) {
        int least = Math.max(ScriptBody.LEAST_PROSE, TIMES_PROSE * prose);
        var hiddenCounts = new TreeMap<String, Integer>();
        var all = everything(tree, hiddenCounts);
        if (Prose.ofArticle(all) >= least) {
            return inPlaceOfShown(all, hiddenCounts, declarations, counts);
        }
        var body = ScriptBody.of(PageState.of(tree), declarations.titles(), normalizer);
        if (Prose.letters(body) < least || !DeclaredBody.isMissing(body, texts(shown))) {
            return shown;
        }
        declarations.put("body-from", "script");
        return with(body, shown);
    }

    /** What is shown and what is hidden; what the page declares has been read before. */
    private List<Block> everything(Tree tree, Map<String, Integer> counts) {
        var unused = new Declarations(tree, normalizer);
        return blocks(BlockWalk.overEverything(tree, unused), unused, counts);
    }

    private static List<Block> inPlaceOfShown(
            List<Block> all,
            Map<String, Integer> hiddenCounts,
            Declarations declarations,
            Map<String, Integer> counts) {
        counts.clear();
        counts.putAll(hiddenCounts);
        declarations.put("body-from", "hidden");
        return all;
    }

    private static List<Block> with(List<String> body, List<Block> shown) {
        var blocks = new ArrayList<>(shown);
        for (String paragraph : body) {
            var place = new Place(blocks.size() + 1, Landmark.ARTICLE, Integer.MAX_VALUE, DeclaredBody.FRAME);
            blocks.add(new Block(blocks.size(), Role.PARAGRAPH, paragraph, Shapes.of(paragraph, 0), place));
        }
        return blocks;
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    /** In HTML a title that XHTML closes at once goes on to the end of the page. */
    private static String withTitlesClosed(String markup) {
        return markup.replace("<title/>", "<title></title>").replace("<title />", "<title></title>");
    }

    private List<Block> blocks(BlockWalk shown, Tree tree, Declarations declarations, Map<String, Integer> counts) {
        var blocks = blocks(shown, declarations, counts);
        return blocks.isEmpty() ? blocks(BlockWalk.overEverything(tree, declarations), declarations, counts) : blocks;
    }

    private List<Block> blocks(BlockWalk walk, Declarations declarations, Map<String, Integer> counts) {
        if (walk.truncated()) {
            declarations.put("truncated", BlockWalk.MAX_PASSAGES + " blocks");
        }
        var blocks = new ArrayList<Block>();
        for (var passage : walk.passages()) {
            String text = passage.role() == Role.CODE
                    ? Indented.of(normalizer, passage.text(), counts)
                    : OneLine.of(normalizer, passage.text(), counts);
            if (!text.isEmpty()) {
                var place = new Place(
                        blocks.size() + 1, passage.landmark(), passage.region().container(), passage.frame());
                blocks.add(new Block(blocks.size(), passage.role(), text, shape(text, passage.linkLetters()), place));
            }
        }
        return blocks;
    }

    /** Normalising may have taken letters away: no more of them are in links than there are. */
    private static Shape shape(String text, int linkLetters) {
        var shape = Shapes.of(text, linkLetters);
        return linkLetters <= shape.letters() ? shape : Shapes.of(text, shape.letters());
    }
}
