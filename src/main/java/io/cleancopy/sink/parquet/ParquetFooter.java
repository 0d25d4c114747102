package io.cleancopy.sink.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/** Reads what a finished file says of itself. */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private ParquetFooter() {}

    /** The rows of the file, after checking that its ends, its footer and its row groups agree. */
    static long rows(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var footer = read(path, file);
            long end = file.length() - TAIL;
            long sum = 0;
            for (var group : footer.getRow_groups()) {
                sum += group.getNum_rows();
                check(isInside(group, end), path, "a column lies outside of it");
            }
            check(
                    sum == footer.getNum_rows(),
                    path,
                    "its row groups hold " + sum + " of " + footer.getNum_rows() + " rows");
            return sum;
        }
    }

    /** The names of the columns, without those of what is in them. */
    static List<String> columns(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var elements = read(path, file).getSchema();
            var names = new ArrayList<String>();
            // depth first, the root at 0
            for (int i = 1; i < elements.size(); i = behind(elements, i)) {
                names.add(elements.get(i).getName());
            }
            return names;
        }
    }

    private static int behind(List<SchemaElement> elements, int element) {
        int next = element + 1;
        for (int child = 0; child < elements.get(element).getNum_children(); child++) {
            next = behind(elements, next);
        }
        return next;
    }

    private static FileMetaData read(Path path, RandomAccessFile file) throws IOException {
        check(file.length() >= MAGIC.length + TAIL && hasMagic(file, 0), path, "it does not begin as Parquet does");
        check(hasMagic(file, file.length() - MAGIC.length), path, "it does not end as Parquet does");
        file.seek(file.length() - TAIL);
        int length = Integer.reverseBytes(file.readInt());
        check(
                length > 0 && length <= file.length() - TAIL - MAGIC.length,
                path,
                "its footer is " + length + " bytes long");
        byte[] bytes = new byte[length];
        file.seek(file.length() - TAIL - length);
        file.readFully(bytes);
        return Util.readFileMetaData(new ByteArrayInputStream(bytes));
    }

    private static boolean hasMagic(RandomAccessFile file, long at) throws IOException {
        byte[] found = new byte[MAGIC.length];
        file.seek(at);
        file.readFully(found);
        return Arrays.equals(found, MAGIC);
    }

    private static boolean isInside(RowGroup group, long end) {
        for (var column : group.getColumns()) {
            var data = column.getMeta_data();
            long start = data.isSetDictionary_page_offset() && data.getDictionary_page_offset() > 0
                    ? data.getDictionary_page_offset()
                    : data.getData_page_offset();
            if (start < MAGIC.length || start + data.getTotal_compressed_size() > end) {
                return false;
            }
        }
        return true;
    }

    private static void check(boolean holds, Path path, String fault) throws IOException {
        if (!holds) {
            throw new IOException("Cannot use " + path + ": " + fault);
        }
    }
}
