package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseLogTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REQUEST_COLUMNS =
            "ref,kind,direction,partner,received_on,precision,channel,form,language,urgency,proceeding,offences,legal_bases,items,deadline";
    private static final String REQUEST =
            "R-1,MLA,INCOMING,PH,2019-03-01,DAY,CA_DIRECT,ELECTRONIC,en,U1,CRIMINAL,U17*;U23,DOMESTIC_LAW:RELIED_ON,M-RECS-46_3f.BANK!;M-FRZP-46_3j!,";
    private static final String PERSON_SOUGHT =
            "R-1,EXT,INCOMING,PE,2019-03-01,DAY,DIPLOMATIC,WRITTEN_PAPER,es,U2,CRIMINAL,U15b*;U23,UNCAC_44_5:RELIED_ON,E-PROS;E-PROV,";
    private static final String EVENT_COLUMNS =
            "ref,occurred_on,precision,event,items,codes,until,amount,currency,note";

    @TempDir
    Path folder;

    @Test
    void the_public_cases_have_no_fault() {
        var log = CaseLog.read(Path.of("cases/public-requests.csv"), Path.of("cases/public-events.csv"), false, TODAY);

        assertThat(log.problems()).isEmpty();
        assertThat(log.files()).hasSize(8);
        assertThat(log.rows()).isEqualTo(83);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            R-1         | -          | ref: is empty, but must be filled
            MLA         | MLX        | kind: 'MLX' is not known; it is one of MLA, EXT, LEC, SPO
            INCOMING    | in         | direction: 'in' is not known; it is one of INCOMING, OUTGOING
            PH          | ZZ         | partner: 'ZZ' is no ISO 3166-1 alpha-2 code (nor XK or EU); write PH for the Philippines
            2019-03-01  | 01.03.2019 | received_on: '01.03.2019' is no date; write it as 2021-12-31
            2019-03-01  | 2019-02-30 | received_on: '2019-02-30' is not a day that exists; the days of that month are 01 to 28
            2019-03-01  | 0000-03-01 | received_on: '0000-03-01' is outside the years 1900 to 2999 that a file may name
            2019-03-01  | 2026-11-24 | received_on: 2026-11-24 is in the future; nothing after 2026-11-23 can have happened
            DAY         | HOUR       | precision: 'HOUR' is not known; it is one of DAY, MONTH, YEAR
            CA_DIRECT   | PIGEON     | channel: 'PIGEON' is not in the code list channel; it is one of CA_DIRECT, DIPLOMATIC, INTERPOL_I247, E_MLA, SIENA, E_EDES_JUDEX, IBERA, GLOBE, EGMONT_ESW, CARIN_ARIN, EJN, EUROJUST, NETWORK_OTHER, LIAISON, COURIER_POST, EMAIL_SECURE, EMAIL_PLAIN, FAX, ORAL, OTHER
            ELECTRONIC  | PAPER      | form: 'PAPER' is not in the code list form; it is one of WRITTEN_PAPER, ELECTRONIC, ORAL
            ,en,        | ,english!, | language: 'english!' is no BCP 47 tag; write en, pt-BR or zh-Hant
            ,U1,        | ,U9,       | urgency: 'U9' is not in the code list urgency; it is one of U0, U1, U2, U3
            U17*;U23    | U17*;U23*  | offences: more than one is marked as the principal one; mark one with *
            U17*;U23    | U15        | offences: 'U15' is not in the code list offence; nearest are U15a, U15b, U16_1, U16_2, U17
            DOMESTIC_LAW:RELIED_ON | DOMESTIC_LAW     | legal_bases: 'DOMESTIC_LAW' is not CODE:ROLE, as in UNCAC_44_4:RELIED_ON
            DOMESTIC_LAW:RELIED_ON | DOMESTIC_LAW:YES | legal_bases: 'YES' is not in the code list legal-basis-role; it is one of RELIED_ON, ALTERNATIVE, SUPPLEMENTARY
            M-RECS-46_3f.BANK!;M-FRZP-46_3j! | -      | items: is empty, but must be filled
            M-RECS-46_3f.BANK!     | M-RECS.BANK!     | items: 'M-RECS.BANK' is not in the code list assistance-mla; nearest are M-RECS-46_3f.BANK, M-RECS-46_3f, M-RECS-46_3f.CORPORATE, M-RECS-46_3f.GOVERNMENT, M-RECS-46_3f.TELECOM
            """)
    void a_bad_request_cell_is_named_with_what_would_be_right(String right, String wrong, String message)
            throws IOException {
        String bad = REQUEST.replace(right, wrong == null ? "" : wrong);
        assertThat(faults(bad, "")).containsExactly("requests.csv:2: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R-9,2019-03-02,DAY,RequestAcknowledged,,,,,,      | ref: no row of the requests file has the ref 'R-9'; put its row there, even if the request is loaded already: that does not load it twice
            R-1,2030-01-01,DAY,RequestAcknowledged,,,,,,      | occurred_on: 2030-01-01 is in the future; nothing after 2026-11-23 can have happened
            R-1,2019-03-02,,RequestAcknowledged,,,,,,         | precision: is empty, but must be filled
            R-1,2019-03-02,DAY,RequestAcknowleged,,,,,,       | event: 'RequestAcknowleged' is no event of mutual legal assistance requests; nearest are RequestAcknowledged, RequestReturned, RequestForwarded, RequestRefused, RequestClosed
            R-1,2019-03-02,DAY,ItemExecuted,3,,,,,            | items: '3' is no item of R-1, which has the items 1 to 2
            R-1,2019-03-02,DAY,ItemExecuted,one,,,,,          | items: 'one' is no item of R-1, which has the items 1 to 2
            R-1,2019-03-02,DAY,RequestAcknowledged,1,,,,,     | items: RequestAcknowledged concerns the whole request; leave it empty
            R-1,2019-13-02,DAY,RequestAcknowledged,,,,,,      | occurred_on: '2019-13-02' is not a day that exists; the months are 01 to 12
            R-1,2019-03-02,DAY,ExecutionPostponed,,46_25,2020-02-30,,, | until: '2020-02-30' is not a day that exists; the days of that month are 01 to 29
            R-1,2019-03-02,DAY,EventVoided,,RequestReturned:2019-02-29,,,,wrong file | codes: 'RequestReturned:2019-02-29' names no earlier row; '2019-02-29' is not a day that exists; the days of that month are 01 to 28
            R-1,2019-03-02,DAY,EventVoided,,RequestReturned,,,,wrong file | codes: 'RequestReturned' names no earlier row; write its event and day, as ItemExecuted:2021-03-04
            R-1,2019-03-02,DAY,RecordCorrected,,colour;red,,,,misread | codes: 'colour' is no field that a row corrects; the first code is one of partner, receivedOn, channel, form, language, urgency, proceeding, deadline
            R-1,2019-03-02,DAY,RecordCorrected,,ref;R-2;R-1,,,,misread | codes: 'ref' is no field that a row corrects; the first code is one of partner, receivedOn, channel, form, language, urgency, proceeding, deadline; a reference is corrected on the request itself (POST .../corrections)
            R-1,2019-03-02,DAY,RecordCorrected,,receivedOn;2019-02-29;2019-03-01,,,,misread | codes: what is right of receivedOn: '2019-02-29' is not a day that exists; the days of that month are 01 to 28
            R-1,2019-03-02,DAY,RecordCorrected,,receivedOn;2019-03-03;2019-03-01,,,,misread | codes: what is right of receivedOn: a request corrected on 2019-03-02 was not received later, on 2019-03-03
            R-1,2019-03-02,DAY,RecordCorrected,,deadline;soon,,,,misread | codes: what is right of deadline: 'soon' is no date; write it as 2021-12-31
            R-1,2019-03-02,DAY,RecordCorrected,,urgency;U9;U1,,,,misread | codes: what is right of urgency: 'U9' is not in the code list 'urgency', which has U0, U1, U2, U3
            R-1,2019-03-02,DAY,RecordCorrected,,form;ORAL;PAPER,,,,misread | codes: what was on file of form: 'PAPER' is not in the code list 'form', which has WRITTEN_PAPER, ELECTRONIC, ORAL
            R-1,2019-03-02,DAY,RecordCorrected,,partner;ZZ;PH,,,,misread | codes: what is right of partner: 'ZZ' is no ISO 3166-1 alpha-2 code (nor XK or EU)
            R-1,2019-03-02,DAY,RequestAcknowledged,,X,,,,     | codes: 'X' does not belong to RequestAcknowledged; leave it empty
            R-1,2019-03-02,DAY,ItemExecuted,1,NONE,,,,        | codes: 'NONE' does not belong to ItemExecuted; it takes NIL, PERSON_CONSENTS or nothing
            R-1,2019-03-02,DAY,RequestReturned,,,,,,          | codes: is empty, but RequestReturned needs one
            R-1,2019-03-02,DAY,RequestReturned,,R-LATE,,,,    | codes: 'R-LATE' is not in the code list return-reason; it is one of R-INCOMPLETE, R-LANGUAGE, R-ADDRESSEE, R-SIGNATURE, R-DEMINIMIS_POLICY, R-DUPLICATE, R-SUPERSEDED
            R-1,2019-03-02,DAY,RequestReturned,,R-LANGUAGE;R-DUPLICATE,,,, | codes: RequestReturned takes one code, but here are 2
            R-1,2019-03-02,DAY,RequestRefused,,M-NEBIS;CONSULTATION_WAIVED,,,, | note: is empty, but CONSULTATION_WAIVED needs it
            R-1,2019-03-02,DAY,DeadlineSuggested,,,,,,        | until: is empty, but must be filled
            R-1,2019-03-02,DAY,RequestAcknowledged,,,2019-04-01,,, | until: RequestAcknowledged has no such date; leave it empty
            R-1,2019-03-02,DAY,RequestAcknowledged,,,,5,USD,  | amount: RequestAcknowledged has no money; leave amount and currency empty
            R-1,2019-03-02,DAY,ItemExecuted,1,,,-5,USD,       | amount: '-5' is no amount; write 683000000 or 12.50
            R-1,2019-03-02,DAY,ItemExecuted,1,,,"1,000",USD,  | amount: '1,000' is no amount; write 683000000 or 12.50
            R-1,2019-03-02,DAY,ItemExecuted,1,,,5,,           | currency: is empty, but there is an amount; fill both or neither
            R-1,2019-03-02,DAY,ItemExecuted,1,,,,USD,         | amount: is empty, but there is a currency; fill both or neither
            R-1,2019-03-02,DAY,ItemExecuted,1,,,5,DOLLAR,     | currency: 'DOLLAR' is no ISO 4217 currency code; write USD or CHF
            R-1,2019-03-02,DAY,UseRestrictionSet,,,,,,        | note: is empty, but must be filled
            R-1,2019-03-02,DAY,RequestAcknowledged            | row: has 4 fields, but the header has 10; quote a field that holds a comma
            """, quoteCharacter = '\0')
    void a_bad_event_cell_is_named_with_what_would_be_right(String row, String message) throws IOException {
        assertThat(faults(REQUEST, row)).containsExactly("events.csv:2: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ProvisionalArrestMade,,,2019-04-11,,,held                | provisional-arrest         | {"papersWithinDays":40,"note":"held"}
            RequestReceived,,E-PROS;U17;U23;UNCAC_44_5:RELIED_ON;DIPLOMATIC;ELECTRONIC,2019-06-01,,, | papers | {"offences":["U17","U23"],"sought":["E-PROS"],"legalBases":[{"code":"UNCAC_44_5","role":"RELIED_ON"}],"channel":"DIPLOMATIC","form":"ELECTRONIC","deadline":"2019-06-01"}
            RequestReceived,,,,,,                                    | papers                     | {}
            Acknowledged,,,,,,                                       | acknowledgement            | {}
            RequestAcknowledged,,,,,,                                | acknowledgement            | {}
            Returned,,R-LANGUAGE,,,,                                 | return                     | {"reason":"R-LANGUAGE"}
            DualCriminalityAssessed,,U15b:MET;U23:NOT_MET,,,,        | dual-criminality           | {"offences":[{"offence":"U15b","result":"MET"},{"offence":"U23","result":"NOT_MET"}]}
            BailDecided,,DENIED,,,,he may flee                       | bail-decisions             | {"note":"he may flee","denied":true}
            Committed,,PRIMA_FACIE,,,,                               | committal                  | {"evidenceStandard":"PRIMA_FACIE"}
            AssurancesSought,,DEATH_PENALTY;RETRIAL,2019-05-01,,,    | assurance-requests         | {"assurances":["DEATH_PENALTY","RETRIAL"],"answerDue":"2019-05-01"}
            ExtraditionRefused,,X-POLITICAL;U23;EXECUTIVE,,,,why     | refusal                    | {"grounds":["X-POLITICAL"],"offences":["U23"],"reasons":"why","stage":"EXECUTIVE"}
            ExtraditionRefused,,X-OTHER;CONSULTATION_WAIVED,2019-06-01,,,why | refusal            | {"grounds":["X-OTHER"],"submitBy":"2019-06-01","reasons":"why","consultationWaivedBecause":"why"}
            SurrenderOrdered,,SPECIALTY;RC,2019-06-01,,,             | surrender-order            | {"conditions":["SPECIALTY"],"surrenderBy":"2019-06-01","decidedBy":"RC"}
            SurrenderPostponed,,HEALTH,2019-06-01,,,                 | surrender-postponement     | {"reason":"HEALTH","reviewOn":"2019-06-01"}
            CompetingRequestRegistered,,XK,,,,                       | competing-requests         | {"competitor":"XK"}
            PriorityDecided,,PE,,,,                                  | priority                   | {"inFavourOf":"PE"}
            SentenceEnforcementConsidered,,TAKEN_OVER,,,,            | sentence-enforcement       | {"takenOver":true}
            ReExtraditionRequested,,CL,,,,                           | re-extradition-requests    | {"thirdState":"CL"}
            SpecialtyWaiverDecided,,DENIED,,,,                       | specialty-waiver-decisions | {"denied":true}
            Closed,,DECEASED,,,,                                     | closure                    | {"reason":"DECEASED"}
            Reopened,,REARREST,,,,                                   | reopening                  | {"reason":"REARREST"}
            RequestLinked,,COMPETING_WITH,,,,extradition/ref:R-2     | links                      | {"type":"COMPETING_WITH","to":"extradition/ref:R-2"}
            """, quoteCharacter = '\0')
    void an_event_of_extradition_becomes_the_act_and_the_body_that_its_service_takes(
            String cells, String act, String body) throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + PERSON_SOUGHT + "\n");
        write("events.csv", EVENT_COLUMNS + "\nR-1,2019-03-02,DAY," + cells + "\n");

        var log = read(false);

        assertThat(log.problems()).isEmpty();
        var row = log.files().getFirst().getLast();
        assertThat(row.act()).isEqualTo(act);
        assertThat(row.body().without(List.of("occurredOn", "precision")).toString())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrested,1,,,,,                             | items: Arrested concerns the whole request; leave it empty
            Arrested,,,,5,USD,                          | amount: Arrested has no money; leave amount and currency empty
            ProvisionalArrestRequested,,,,,,            | event: 'ProvisionalArrestRequested' is no event of extradition requests; nearest are ProvisionalArrestMade
            ProvisionalArrestMade,,,,,,                 | until: is empty, but must be filled
            ProvisionalArrestMade,,,2019-03-02,,,       | until: 2019-03-02 is not after 2019-03-02, the day it happened
            DualCriminalityAssessed,,,,,,               | codes: is empty, but DualCriminalityAssessed needs one
            DualCriminalityAssessed,,U15b,,,,           | codes: 'U15b' is not OFFENCE:RESULT, as in U15a:MET
            DualCriminalityAssessed,,U15b:YES,,,,       | codes: 'YES' is not known; it is one of MET, NOT_MET, WAIVED
            DualCriminalityAssessed,,U99:MET,,,,        | codes: 'U99' is not in the code list offence; nearest are
            BailDecided,,GRANTED,,,,                    | codes: 'GRANTED' does not belong to BailDecided; it takes DENIED or nothing
            CompetingRequestRegistered,,,,,,            | codes: is empty, but CompetingRequestRegistered needs one
            CompetingRequestRegistered,,Peru,,,,        | codes: 'Peru' is no ISO 3166-1 alpha-2 code (nor XK or EU); write PH for the Philippines
            PriorityDecided,,PE;CL,,,,                  | codes: PriorityDecided takes one code, but here are 2
            ExtraditionRefused,,X-POLITICS,,,,why       | codes: 'X-POLITICS' is in none of the code lists of ExtraditionRefused; nearest are X-POLITICAL
            ExtraditionRefused,,JUDICIAL;EXECUTIVE,,,,x | codes: EXECUTIVE and JUDICIAL exclude each other; keep one
            ExtraditionRefused,,CONSULTATION_WAIVED,,,, | note: is empty, but CONSULTATION_WAIVED needs it
            RequestLinked,,MIRROR_OF,,,,                | note: is empty, but must be filled
            RequestLinked,,MIRROR_OF,,,,R-2             | note: 'R-2' is no address of a request; write extradition, mla
            RequestLinked,,,,,,mla/ref:R-2              | codes: is empty, but RequestLinked needs one
            """, quoteCharacter = '\0')
    void a_bad_cell_of_an_event_of_extradition_is_named_with_what_would_be_right(String cells, String message)
            throws IOException {
        assertThat(faults(PERSON_SOUGHT, "R-1,2019-03-02,DAY," + cells))
                .singleElement()
                .asString()
                .startsWith("events.csv:2: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            EXT | E-PROS;E-PROV                 | {"sought":["E-PROS","E-PROV"]}
            EXT | -                             | {"sought":[]}
            LEC | L-PERS-48b_i;L-SURV-50!       | {"items":[{"type":"L-PERS-48b_i","coercive":false},{"type":"L-SURV-50","coercive":true}]}
            SPO | S-56                          | {"items":[{"type":"S-56","coercive":false}],"kind":"spontaneous"}
            MLA | M-FRZP-46_3j!                 | {"items":[{"type":"M-FRZP-46_3j","coercive":true}]}
            """)
    void each_kind_is_asked_for_in_its_own_words(String kind, String items, String body) throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + asking(kind, items) + "\n");
        write("events.csv", EVENT_COLUMNS + "\n");

        var log = read(false);

        assertThat(log.problems()).isEmpty();
        assertThat(log.files().getFirst().getFirst().body().retain(List.of("items", "sought", "kind")))
                .hasToString(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            EXT | M-RECS-46_3f.BANK | 'M-RECS-46_3f.BANK' is not in the code list assistance-ext; it is one of E-PROS, E-SENT,
            EXT | E-PROS!           | 'E-PROS!' is not in the code list assistance-ext; it is one of E-PROS, E-SENT,
            LEC | E-PROS            | 'E-PROS' is not in the code list assistance-lec; it is one of
            LEC | -                 | is empty, but must be filled
            SPO | L-PERS-48b_i      | 'L-PERS-48b_i' is not in the code list assistance-spo; it is one of S-46_4, S-56, S-48
            SPO | -                 | is empty, but must be filled
            """, quoteCharacter = '\0')
    void what_another_kind_is_asked_for_is_named_with_what_would_be_right(String kind, String items, String message)
            throws IOException {
        assertThat(faults(asking(kind, items), ""))
                .singleElement()
                .asString()
                .startsWith("requests.csv:2: items: " + message);
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() throws IOException {
        assertThat(faults(REQUEST.replace("PH", "ZZ").replace("U1,", "U7,").replace("DAY", "day"), ""))
                .hasSize(3);
    }

    @Test
    void a_reference_stands_once() throws IOException {
        assertThat(faults(REQUEST + "\n" + REQUEST, ""))
                .containsExactly("requests.csv:3: ref: 'R-1' stands already in line 2; a reference is unique");
    }

    @Test
    void a_bad_request_row_takes_its_event_rows_with_it_and_no_others() throws IOException {
        write(
                "requests.csv",
                REQUEST_COLUMNS + "\n" + REQUEST.replace("PH", "ZZ") + "\n" + REQUEST.replace("R-1", "R-2"));
        write(
                "events.csv",
                EVENT_COLUMNS
                        + "\nR-1,2019-03-02,DAY,RequestAcknowledged,,,,,,\nR-2,2019-03-02,DAY,RequestAcknowledged,,,,,,");

        var log = read(false);

        assertThat(log.files())
                .singleElement()
                .satisfies(file -> assertThat(file).extracting(Entry::ref).containsExactly("R-2", "R-2"));
        assertThat(log.problems().getLast().reach()).isEqualTo(Problem.Reach.CONSEQUENCE);
        assertThat(log.problems().getLast())
                .hasToString("events.csv:2: ref: left out with its request row requests.csv:2");
    }

    @Test
    void a_spreadsheets_way_of_saving_changes_nothing() throws IOException {
        String event = "R-1,2019-03-02,DAY,RequestAcknowledged,,,,,,\"Told \"\"them\"\", by fax\r\nand by post\"";
        write("requests.csv", "\uFEFF" + REQUEST_COLUMNS + "\r\n" + REQUEST + "\r\n");
        write("events.csv", "\uFEFF" + EVENT_COLUMNS + "\r\n" + event + "\r\n");

        var log = read(false);

        assertThat(log.problems()).isEmpty();
        assertThat(log.files().getFirst().getLast().body().path("note").asString())
                .isEqualTo("Told \"them\", by fax\r\nand by post");
    }

    @Test
    void missing_and_unknown_columns_are_named() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        write("events.csv", EVENT_COLUMNS.replace("until", "due") + "\n");

        assertThat(read(false).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "events.csv:1: header: the column 'until' is missing; the columns are " + EVENT_COLUMNS,
                        "events.csv:1: header: the column 'due' is unknown; the columns are " + EVENT_COLUMNS
                                + " and, if there is one, recorded_on");
    }

    @Test
    void a_file_parted_by_semicolons_is_recognised() throws IOException {
        write("requests.csv", REQUEST_COLUMNS.replace(',', ';') + "\n");
        write("events.csv", EVENT_COLUMNS + "\n");

        assertThat(read(false).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "requests.csv:1: header: the columns are parted by semicolons; save the file as CSV with commas");
    }

    @Test
    void a_file_in_another_encoding_is_recognised() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        write(
                "events.csv",
                EVENT_COLUMNS + "\nR-1,2019-03-02,DAY,RequestAcknowledged,,,,,,Genève\n",
                StandardCharsets.ISO_8859_1);

        assertThat(read(false).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reach()).isEqualTo(Problem.Reach.FILE);
            assertThat(problem.detail()).endsWith("save the file as 'CSV UTF-8'");
        });
    }

    @Test
    void a_quote_that_never_ends_stops_the_file() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        write(
                "events.csv",
                EVENT_COLUMNS
                        + "\nR-1,2019-03-02,DAY,RequestAcknowledged,,,,,,\"open\nR-1,2019-03-02,DAY,ReminderSent,,,,,,\n");

        assertThat(read(false).problems())
                .singleElement()
                .extracting(Problem::reach)
                .isEqualTo(Problem.Reach.FILE);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);

        assertThat(read(false).problems())
                .extracting(Problem::detail)
                .containsExactly("there is no file " + folder.resolve("events.csv"));
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_a_fault_of_the_file() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        Files.createDirectory(folder.resolve("events.csv"));

        assertThat(read(false).problems())
                .singleElement()
                .extracting(Problem::detail)
                .asString()
                .startsWith("not readable");
    }

    @Test
    void history_keeps_the_time_of_record_and_nothing_else_does() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        write("events.csv", EVENT_COLUMNS + ",recorded_on\nR-1,2019-03-02,DAY,RequestAcknowledged,,,,,,,2019-03-04\n");

        assertThat(read(true).files().getFirst().getLast().recordedOn()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(read(false).files().getFirst().getLast().recordedOn()).isNull();
        assertThat(read(false).recordedOnSeen()).isTrue();
    }

    @Test
    void nothing_is_recorded_before_it_happened() throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + REQUEST);
        write("events.csv", EVENT_COLUMNS + ",recorded_on\nR-1,2019-03-02,DAY,RequestAcknowledged,,,,,,,2019-03-01\n");

        assertThat(read(true).problems())
                .extracting(Problem::toString)
                .containsExactly("events.csv:2: recorded_on: 2019-03-01 is before 2019-03-02, the day it happened");
    }

    private static String asking(String kind, String items) {
        return REQUEST.replace("MLA", kind).replace("M-RECS-46_3f.BANK!;M-FRZP-46_3j!", items == null ? "" : items);
    }

    private List<String> faults(String requests, String events) throws IOException {
        write("requests.csv", REQUEST_COLUMNS + "\n" + requests + "\n");
        write("events.csv", EVENT_COLUMNS + "\n" + events + "\n");
        return read(false).problems().stream().map(Problem::toString).toList();
    }

    private CaseLog read(boolean history) {
        return CaseLog.read(folder.resolve("requests.csv"), folder.resolve("events.csv"), history, TODAY);
    }

    private void write(String name, String text, Charset... charset) throws IOException {
        Files.writeString(folder.resolve(name), text, charset.length == 0 ? StandardCharsets.UTF_8 : charset[0]);
    }
}
