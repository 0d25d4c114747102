package io.cleancopy.source.warc;

import io.cleancopy.source.Bytes;
import io.cleancopy.source.FileNames;
import io.cleancopy.source.Opening;
import io.cleancopy.source.RecordSource;
import io.cleancopy.source.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Web archives: WARC as crawlers write it, and WET, its extracted text. Files that are compressed as a whole by something
 * else than gzip come unpacked, as streams.
 */
public final class WarcFiles implements RecordSource {
    static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String id() {
        return "warc";
    }

    @Override
    public boolean named(String fileName) {
        return FileNames.endsIn(fileName, ".warc", ".warc.gz", ".wet", ".wet.gz");
    }

    @Override
    public boolean begins(byte[] content) {
        return content.length >= MAGIC.length && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    @Override
    public Records open(Bytes bytes, Start from, Opening opening) throws IOException {
        byte[] head = bytes.head();
        boolean gzip = FileNames.endsIn(bytes.name(), ".gz") ? !begins(head) : GzipMembers.begins(head);
        var members = gzip ? new GzipMembers(bytes, from.position()) : new PlainMember(bytes, from.position());
        return new WarcRecords(new WarcWalk(members, opening.budget()), bytes.seeks(), opening.settings());
    }
}
