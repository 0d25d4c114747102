package io.cleancopy.source.parquet;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a column, one after the other. Faults are a {@link RecordFault} in what is thrown. */
final class Pages implements PageReader {
    /** Writers make pages of a megabyte; some end them only by the number of rows. */
    private static final int LARGEST = 256 << 20;

    private final InputStream in;
    private final long length;
    private final long values;
    private final Codec codec;
    private long seen;
    private @Nullable PageHeader ahead;

    /** @param length bytes of the column, those of the stream */
    Pages(InputStream in, long length, long values, Codec codec) {
        this.in = in;
        this.length = length;
        this.values = values;
        this.codec = codec;
    }

    @Override
    public long getTotalValueCount() {
        return values;
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        try {
            ahead = header();
            if (ahead.getType() != PageType.DICTIONARY_PAGE) {
                return null;
            }
            var header = ahead;
            ahead = null;
            var dictionary = header.getDictionary_page_header();
            Footer.check(dictionary != null && dictionary.getNum_values() >= 0, "a page has no header of its kind");
            byte[] bytes = codec.unpack(content(header), header.getUncompressed_page_size());
            return new DictionaryPage(
                    BytesInput.from(bytes), dictionary.getNum_values(), encoding(dictionary.getEncoding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable DataPage readPage() {
        try {
            while (seen < values) {
                var header = ahead == null ? header() : ahead;
                ahead = null;
                byte[] content = content(header);
                if (header.isSetData_page_header()) {
                    return first(header, content);
                }
                if (header.isSetData_page_header_v2()) {
                    return second(header, content);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataPage first(PageHeader header, byte[] content) throws IOException {
        var page = header.getData_page_header();
        count(page.getNum_values());
        byte[] bytes = codec.unpack(content, header.getUncompressed_page_size());
        return new DataPageV1(
                BytesInput.from(bytes),
                page.getNum_values(),
                bytes.length,
                null,
                encoding(page.getRepetition_level_encoding()),
                encoding(page.getDefinition_level_encoding()),
                encoding(page.getEncoding()));
    }

    /** Of the second version of pages the levels stand before the values, never compressed. */
    private DataPage second(PageHeader header, byte[] content) throws IOException {
        var page = header.getData_page_header_v2();
        count(page.getNum_values());
        int repetition = page.getRepetition_levels_byte_length();
        int definition = page.getDefinition_levels_byte_length();
        Footer.check(
                repetition >= 0
                        && definition >= 0
                        && (long) repetition + definition
                                <= Math.min(content.length, header.getUncompressed_page_size()),
                "a page's levels lie outside of it");
        int levels = repetition + definition;
        byte[] data = Arrays.copyOfRange(content, levels, content.length);
        boolean packed = !page.isSetIs_compressed() || page.isIs_compressed();
        return DataPageV2.uncompressed(
                page.getNum_rows(),
                page.getNum_nulls(),
                page.getNum_values(),
                BytesInput.from(content, 0, repetition),
                BytesInput.from(content, repetition, definition),
                encoding(page.getEncoding()),
                BytesInput.from(packed ? codec.unpack(data, header.getUncompressed_page_size() - levels) : data),
                null);
    }

    private void count(int more) throws RecordFault {
        Footer.check(more > 0 && more <= values - seen, "a page cannot have " + more + " values");
        seen += more;
    }

    private PageHeader header() throws RecordFault {
        PageHeader header;
        try {
            header = Util.readPageHeader(in);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RecordFault(RejectReason.MALFORMED, "a page's header cannot be read");
        }
        int size = header.getUncompressed_page_size();
        Footer.check(size >= 0 && header.getCompressed_page_size() >= 0, "a page's size is negative");
        if (Math.max(size, header.getCompressed_page_size()) > LARGEST) {
            throw new RecordFault(RejectReason.TOO_LARGE, "a page of the column has more than " + LARGEST + " bytes");
        }
        return header;
    }

    private byte[] content(PageHeader header) throws IOException {
        int size = header.getCompressed_page_size();
        Footer.check(size <= length, "a page reaches behind its column");
        byte[] content = Codec.exactly(in, size);
        Footer.check(content.length == size, "a page reaches behind its column");
        if (header.isSetCrc()) {
            var sum = new CRC32();
            sum.update(content);
            Footer.check((int) sum.getValue() == header.getCrc(), "a page's checksum does not fit");
        }
        return content;
    }

    private static Encoding encoding(org.apache.parquet.format.@Nullable Encoding encoding) throws RecordFault {
        Footer.check(encoding != null, "a page's encoding is unknown");
        return Encoding.valueOf(encoding.name());
    }
}
