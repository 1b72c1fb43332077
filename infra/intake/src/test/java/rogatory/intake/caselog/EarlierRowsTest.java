package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that voids an earlier one names it as a person would, and is sent with its key. */
class EarlierRowsTest {

    private static final String REQUESTS = """
            ref,kind,direction,partner,received_on,precision,channel,form,language,urgency,proceeding,offences,legal_bases,items,deadline
            R-1,LEC,INCOMING,PE,2019-03-01,DAY,SIENA,,es,U1,CRIMINAL,U15b*,,L-PERS-48b_i,
            R-2,LEC,INCOMING,PE,2019-03-01,DAY,SIENA,,es,U1,CRIMINAL,U15b*,,L-PERS-48b_i,
            """;
    private static final String EVENTS = """
            ref,occurred_on,precision,event,items,codes,until,amount,currency,note
            R-2,2019-03-02,DAY,StatusInquiryReceived,,,,,,
            R-1,2019-03-02,DAY,StatusInquiryReceived,,,,,,first
            R-1,2019-03-02,DAY,StatusInquiryReceived,,,,,,second
            R-1,2019-03-03,DAY,Assigned,,,,,,
            """;

    @TempDir
    Path folder;

    @Test
    void a_row_is_named_by_its_event_and_its_day() throws IOException {
        assertThat(voided("Assigned:2019-03-03")).isEqualTo(keyOfRow(3));
    }

    @Test
    void of_several_alike_the_latest_is_meant_unless_a_number_says_which() throws IOException {
        assertThat(voided("StatusInquiryReceived:2019-03-02")).isEqualTo(keyOfRow(2));
        assertThat(voided("StatusInquiryReceived:2019-03-02:1")).isEqualTo(keyOfRow(1));
    }

    @Test
    void a_number_beyond_them_is_told_how_many_there_are() throws IOException {
        assertThat(read("StatusInquiryReceived:2019-03-02:3").problems())
                .singleElement()
                .asString()
                .endsWith("there are 2 of that event and day, counted from 1");
    }

    @Test
    void a_voiding_is_not_voided() throws IOException {
        String voiding = "R-1,2019-03-03,DAY,EventVoided,,Assigned:2019-03-03,,,,Entered twice%n".formatted();
        assertThat(read(EVENTS + voiding, "EventVoided:2019-03-03").problems())
                .singleElement()
                .asString()
                .endsWith("is a voiding, and no voiding is voided; record the fact again");
    }

    private String voided(String name) throws IOException {
        CaseLog log = read(name);
        assertThat(log.problems()).isEmpty();
        return rows(log).getLast().body().get("row").asString();
    }

    private String keyOfRow(int number) throws IOException {
        return rows(read("Assigned:2019-03-03")).get(number).key();
    }

    private static List<Entry> rows(CaseLog log) {
        return log.files().getFirst();
    }

    private CaseLog read(String name) throws IOException {
        return read(EVENTS, name);
    }

    private CaseLog read(String before, String name) throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.csv"), REQUESTS);
        String voiding = "R-1,2019-03-04,DAY,EventVoided,,%s,,,,Entered on the wrong file%n".formatted(name);
        Path events = Files.writeString(folder.resolve("events.csv"), before + voiding);
        return CaseLog.read(requests, events, false, LocalDate.of(2026, 11, 23));
    }
}
