package io.cleancopy.sink;

import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Metadata;
import io.cleancopy.model.Role;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles as Markdown. Characters that Markdown would take for its own are escaped. */
public final class Markdown {
    private static final Pattern INSIDE = Pattern.compile("[\\\\`*_<\\[\\]]");
    private static final Pattern AT_START = Pattern.compile("^(?:([#>+=~-])|(\\d+)([.)])(?=\\s|$))", Pattern.MULTILINE);
    private static final Pattern BULLET = Pattern.compile("^[-*+•‣·▪◦–—]\\s+");

    private Markdown() {}

    /** Headline, byline and date, body. */
    public static String page(Article article) {
        var text = new StringBuilder();
        String headline = article.metadata().headline();
        if (headline != null) {
            text.append("# ").append(escaped(headline)).append("\n\n");
        }
        String credits = credits(article.metadata());
        if (!credits.isEmpty()) {
            text.append('*').append(escaped(credits)).append("*\n\n");
        }
        return text.append(body(article)).append('\n').toString();
    }

    /** The body alone, without a line feed at its end. */
    public static String body(Article article) {
        var text = new StringBuilder();
        Role before = null;
        for (var block : article.body()) {
            text.append(gap(before, block.role())).append(block(block));
            before = block.role();
        }
        return text.toString();
    }

    private static String credits(Metadata metadata) {
        var credits = new ArrayList<String>();
        if (!metadata.authors().isEmpty()) {
            credits.add(String.join(", ", metadata.authors()));
        }
        if (metadata.publishedDate() != null) {
            credits.add(metadata.publishedDate().toString());
        } else if (metadata.publishedAt() != null) {
            credits.add(metadata.publishedAt().toString());
        }
        return String.join(" · ", credits);
    }

    private static String gap(@Nullable Role before, Role role) {
        if (before == null) {
            return "";
        }
        return before == Role.LIST_ITEM && role == Role.LIST_ITEM ? "\n" : "\n\n";
    }

    private static String block(Block block) {
        String text = block.text();
        return switch (block.role()) {
            case SUBHEADING, HEADLINE -> "## " + escaped(text);
            case LIST_ITEM -> "- " + escaped(BULLET.matcher(text).replaceFirst(""));
            case QUOTE, PULL_QUOTE -> "> " + escaped(text).replace("\n", "\n> ");
            case CODE -> fenced(text);
            case KICKER, STANDFIRST, BYLINE, DATELINE, PARAGRAPH, CAPTION, CREDIT, TABLE -> escaped(text);
        };
    }

    private static String fenced(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + code + "\n" + fence;
    }

    private static String escaped(String text) {
        String inside = INSIDE.matcher(text).replaceAll("\\\\$0");
        return AT_START.matcher(inside)
                .replaceAll(found -> found.group(1) != null
                        ? "\\\\\\" + found.group(1)
                        : found.group(2) + "\\\\\\" + found.group(3));
    }
}
