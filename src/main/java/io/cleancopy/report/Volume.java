package io.cleancopy.report;

import io.cleancopy.model.Article;
import java.util.Map;

/**
 * Where the text of written pages went, in UTF-16 units.
 *
 * @param words of the bodies
 * @param page all blocks of the pages
 * @param body what was kept as body
 * @param lifted blocks that became fields
 * @param removed what was left out; white space that falls away where a block was cut is in none of the three
 */
record Volume(long words, long page, long body, long lifted, long removed) {
    static final Volume NOTHING = new Volume(0, 0, 0, 0, 0);

    static Volume of(Article article) {
        long body = 0;
        for (var block : article.body()) {
            body += block.text().length();
        }
        long lifted = 0;
        for (var lift : article.lifts()) {
            lifted += lift.block().text().length();
        }
        long removed = 0;
        for (var removal : article.removals()) {
            removed += removal.to() - removal.from();
        }
        return new Volume(article.words(), article.page().chars(), body, lifted, removed);
    }

    Volume plus(Volume more) {
        return new Volume(
                words + more.words, page + more.page, body + more.body, lifted + more.lifted, removed + more.removed);
    }

    /** White space that fell away where blocks were cut. */
    long rest() {
        return page - body - lifted - removed;
    }

    /** Body and lifted characters / characters of the page in parts of a million, 0 for no text. */
    long keptPerMillion() {
        return page == 0 ? 0 : (body + lifted) * 1_000_000 / page;
    }

    void writeTo(Map<String, Object> map) {
        map.put("words", words);
        map.put("page_characters", page);
        map.put("body_characters", body);
        map.put("lifted_characters", lifted);
        map.put("removed_characters", removed);
    }

    static Volume read(Stored stored) {
        return new Volume(
                stored.number("words"),
                stored.number("page_characters"),
                stored.number("body_characters"),
                stored.number("lifted_characters"),
                stored.number("removed_characters"));
    }
}
