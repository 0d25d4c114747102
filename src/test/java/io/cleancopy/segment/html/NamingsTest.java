package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Naming;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingsTest {
    @ParameterizedTest
    @CsvSource({
        "article__body, 'ARTICLE,BODY'",
        "storyBody, 'ARTICLE,BODY'",
        "relatedarticles, 'RELATED,ARTICLE'",
        "site-footer, FOOTER",
        "SHARE, SHARE",
        "wp-caption-text, 'CAPTION,BODY'",
        "newsletter2, NEWSLETTER"
    })
    void readsWhatAClassIsFor(String name, String expected) {
        assertThat(of(name)).isEqualTo(set(expected));
    }

    @ParameterizedTest
    @CsvSource({"padding", "shareholder", "radish", "c-x1y2", "menuet"})
    void readsNothingIntoWordsThatBeginAlike(String name) {
        assertThat(of(name)).isEmpty();
    }

    @Test
    void readsIdsAndItemPropertiesAsWell() {
        var block = Pages.blocks("<div id=comments itemprop=articleBody>The boats lie still.")
                .get(0);

        assertThat(set(block.place().frame().names().at(0)))
                .isEqualTo(Set.of(Naming.COMMENT, Naming.ARTICLE, Naming.BODY));
    }

    /** What a name says, whatever letters of another are left behind it. */
    private static Set<Naming> of(String name) {
        return set(Namings.of((name + " banner").toCharArray(), name.length()));
    }

    private static Set<Naming> set(int bits) {
        var found = EnumSet.noneOf(Naming.class);
        for (var naming : Naming.values()) {
            if ((bits & naming.bit()) != 0) {
                found.add(naming);
            }
        }
        return found;
    }

    private static Set<Naming> set(String names) {
        var set = EnumSet.noneOf(Naming.class);
        for (String name : names.split(",")) {
            set.add(Naming.valueOf(name));
        }
        return set;
    }
}
