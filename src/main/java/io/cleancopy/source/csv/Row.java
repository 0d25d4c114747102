package io.cleancopy.source.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.cleancopy.model.RejectReason;
import io.cleancopy.segment.Charsets;
import io.cleancopy.source.RecordFault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the fields of one row. */
final class Row {
    private Row() {}

    /** @throws RecordFault if the bytes are no text, or the text is no row */
    static List<String> fields(byte[] row, char delimiter) throws RecordFault {
        String text = text(row);
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(text.length() + 1)
                .maxRecordSize(text.length() + 1)
                .build();
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .maxBufferSize(text.length() + 2)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(handler, text)
                    .getFields();
        } catch (CsvParseException e) {
            throw new RecordFault(
                    RejectReason.MALFORMED, "something stands behind a closing quote, or it has too many fields");
        }
    }

    /** UTF-8, or whatever else a row's bytes speak for. */
    private static String text(byte[] row) throws RecordFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(row))
                    .toString();
        } catch (CharacterCodingException e) {
            var decoded = Charsets.decode(row);
            if (decoded.isGarbled()) {
                throw new RecordFault(RejectReason.UNDECODABLE, "the row is no text in any encoding that we know");
            }
            return decoded.text();
        }
    }
}
