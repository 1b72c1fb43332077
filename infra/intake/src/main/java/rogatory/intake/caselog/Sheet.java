package rogatory.intake.caselog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rogatory.intake.caselog.Problem.Reach;

/** One CSV file: RFC 4180, UTF-8 with or without a byte order mark, lines ended as anybody likes. */
final class Sheet {

    private final String file;
    private final Columns columns;
    private final Problems problems;
    private long line;

    Sheet(Path path, Columns columns, Problems problems) {
        this.file = String.valueOf(path.getFileName());
        this.columns = columns;
        this.problems = problems;
    }

    /** Hands on each row that has as many fields as the header. */
    void read(Path path, Consumer<Line> rows) {
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                var csv = CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            read(csv.iterator(), rows);
        } catch (NoSuchFileException e) {
            fail("there is no file " + path);
        } catch (CharacterCodingException e) {
            failEncoding();
        } catch (CsvParseException e) {
            fail("not readable as CSV (" + e.getMessage()
                    + "); quote a field that holds a comma, a quote or a line break," + " and double each quote in it");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                failEncoding();
            } else {
                fail("not readable: " + e.getCause());
            }
        } catch (IOException e) {
            fail("not readable: " + e);
        }
    }

    private void read(Iterator<CsvRecord> records, Consumer<Line> rows) {
        line = 1;
        if (!records.hasNext()) {
            problems.file(new Place(file, 1), "header", "the file is empty; its first row names the columns");
            return;
        }
        List<String> header = records.next().getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        List<String> faults = columns.faults(header);
        faults.forEach(fault -> problems.file(new Place(file, 1), "header", fault));
        if (!faults.isEmpty()) {
            return;
        }
        Map<String, Integer> index = new HashMap<>();
        header.forEach(name -> index.put(name, index.size()));
        records.forEachRemaining(row -> take(row, index, rows));
    }

    private void take(CsvRecord row, Map<String, Integer> index, Consumer<Line> rows) {
        line = row.getStartingLineNumber();
        var place = new Place(file, line);
        if (row.getFieldCount() == index.size()) {
            rows.accept(new Line(place, index, row.getFields().toArray(String[]::new)));
            return;
        }
        problems.add(new Problem(
                place,
                Reach.ROW,
                "",
                row.getField(0).strip(),
                "row",
                "has " + row.getFieldCount() + " fields, but the header has " + index.size()
                        + "; quote a field that holds a comma"));
    }

    private void failEncoding() {
        fail("not UTF-8 somewhere after this line; save the file as 'CSV UTF-8'");
    }

    private void fail(String detail) {
        problems.file(new Place(file, Math.max(line, 1)), "file", detail);
    }
}
