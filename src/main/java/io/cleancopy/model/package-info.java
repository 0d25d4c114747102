/**
 * The vocabulary, known by every other package and knowing none of them.
 *
 * <p>A <em>page</em> is what we read, an <em>article</em> what we keep. A page is a list of <em>blocks</em>: paragraphs,
 * headings, list items, lines. <em>Boilerplate</em> is what surrounds the article; the <em>body</em> is the text of the
 * article. A <em>removal</em> is a block, or a part of one, that was left out; a <em>lift</em> is a block that became a
 * field. The newsroom's words for fields: the <em>headline</em>; the <em>kicker</em> above and the <em>standfirst</em>
 * below it; the <em>byline</em> (who wrote it); the <em>dateline</em> (where); the <em>masthead</em> (the publisher's
 * name and slogan); a picture's <em>caption</em> and <em>credit</em>.
 */
@NullMarked
package io.cleancopy.model;

import org.jspecify.annotations.NullMarked;
