package rogatory.statistics.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.tables.FilledTable;

/** A pack as a spreadsheet: a sheet that says what it is and what its words mean, then a sheet a table. */
final class Spreadsheet {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WRITTEN_AT = "(<dcterms:created[^>]*>)[^<]*";

    private Spreadsheet() {}

    static byte[] write(Pack pack) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Rogatory", null)) {
            about(workbook.newWorksheet("About"), new About(pack).lines());
            pack.tables().forEach(table -> sheet(workbook.newWorksheet(table.table()), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Zip.write(Zip.read(bytes.toByteArray()).stream()
                .map(file -> timeless(file, pack))
                .toList());
    }

    private static void about(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = lines.get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, cells.get(column));
            }
        }
        sheet.width(0, 24);
        sheet.width(1, 60);
    }

    private static void sheet(Worksheet sheet, FilledTable table) {
        List<String> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            for (int row = 0; row < table.rows().size(); row++) {
                cell(sheet, row + 1, column, table.rows().get(row).get(columns.get(column)));
            }
        }
        sheet.freezePane(FilledTable.FIRST.size(), 1);
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** The library writes the time of the clock; what was known at is what matters of a pack, and does not change. */
    private static PackFile timeless(PackFile file, Pack pack) {
        if (!file.name().equals(PROPERTIES)) {
            return file;
        }
        String xml = new String(file.content(), StandardCharsets.UTF_8)
                .replaceAll(WRITTEN_AT, "$1" + pack.question().asked().query().asOf() + "T00:00:00Z");
        return new PackFile(file.name(), xml.getBytes(StandardCharsets.UTF_8));
    }
}
