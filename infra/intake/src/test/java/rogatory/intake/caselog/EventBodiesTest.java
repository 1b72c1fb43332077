package rogatory.intake.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event row of each kind and direction becomes, field by field as the command of its service has it. */
class EventBodiesTest {

    private static final String REQUEST = """
            ref,kind,direction,partner,received_on,precision,channel,form,language,urgency,proceeding,offences,legal_bases,items,deadline
            R-1,%s,PE,2019-03-01,DAY,DIPLOMATIC,ELECTRONIC,es,U2,CRIMINAL,U15b*;U23,,%s,
            """;
    private static final String EVENT = """
            ref,occurred_on,precision,event,items,codes,until,amount,currency,note
            R-1,2019-03-02,DAY,%s
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acknowledged,,,,,,                                 | acknowledgement       | {}
            RequestAcknowledged,,,,,,taken up                  | acknowledgement       | {"note":"taken up"}
            Returned,,R-ADDRESSEE,,,,                          | return                | {"reason":"R-ADDRESSEE"}
            Assigned,,,,,,                                     | assignments           | {}
            Assigned,,AGENCY_IN_NOTE,,,,Anti-corruption police | assignments           | {"note":"Anti-corruption police","agency":"Anti-corruption police"}
            LegalBasisDetermined,,UNCAC_48_2:RELIED_ON,,,,     | legal-basis           | {"legalBases":[{"code":"UNCAC_48_2","role":"RELIED_ON"}]}
            HoldPlaced,,,2019-06-01,,,                         | holds                 | {"reviewOn":"2019-06-01"}
            ClarificationSought,,,2019-06-01,,,which account   | clarifications        | {"answerDue":"2019-06-01","note":"which account"}
            ClarificationReceived,,PARTIAL,,,,                 | clarification-replies | {"partial":true}
            InterimReply,,,,,,                                 | interim-replies       | {}
            ReplySent,,,,,,                                    | replies               | {"extent":"FULL"}
            ReplySent,1;2,FULL,,,,                             | replies               | {"items":[1,2],"extent":"FULL"}
            ReplySent,1,PARTIAL;SIENA,,,,                      | replies               | {"items":[1],"extent":"PARTIAL","channel":"SIENA"}
            ReplySent,2,INTERPOL_I247;NIL,,,,                  | replies               | {"items":[2],"extent":"NIL","channel":"INTERPOL_I247"}
            MlaRequiredNotified,2,COERCION,,,,                 | mla-required          | {"items":[2],"reason":"COERCION"}
            Declined,1,L-SECURITY;L-OTHER,,,,why               | declines              | {"items":[1],"grounds":["L-SECURITY","L-OTHER"],"reasons":"why"}
            Declined,,L-OTHER;CONSULTATION_WAIVED,,,,urgent    | declines              | {"grounds":["L-OTHER"],"reasons":"urgent","note":"urgent"}
            LiaisonOfficerEngaged,,POSTING_IN_NOTE,,,,Lima     | liaison-officers      | {"note":"Lima","posting":"Lima"}
            ItemsForAnalysisSent,,,,,,four samples             | items-for-analysis    | {"what":"four samples"}
            JointInvestigationAgreed,,UNCAC_49,,,,in Lima      | joint-investigation-agreement | {"legalBasis":"UNCAC_49","terms":"in Lima"}
            JointInvestigationAgreed,,MOU_LE;AGREEMENT_IN_NOTE,,,,MoU 2015 | joint-investigation-agreement | {"legalBasis":"MOU_LE","terms":"MoU 2015","agreement":"MoU 2015"}
            SpecialTechniqueProposed,,L-SURV-50,,,,            | special-techniques    | {"technique":"L-SURV-50"}
            SpecialTechniqueAuthorised,,L-CDEL-50;UNCAC_50;REPLACED,2019-06-01,,, | special-technique-authorisations | {"technique":"L-CDEL-50","legalBasis":"UNCAC_50","deliveryMethod":"REPLACED","reviewOn":"2019-06-01"}
            HandlingCodeSet,,SIENA-H1,,,,                      | handling-code         | {"handlingCode":"SIENA-H1"}
            HandlingCodeChanged,,HC-2,,,,                      | handling-code-changes | {"handlingCode":"HC-2"}
            EvidentialUseConsentSought,,PURPOSE_IN_NOTE,,,,trial | evidential-use-requests | {"note":"trial","purpose":"trial"}
            DeadlineRevised,,,2019-06-01,,,                    | deadline-revision     | {"deadline":"2019-06-01"}
            ConvertedToMla,,,,,,mla/ref:R-2                    | conversion            | {"to":"mla/ref:R-2"}
            Withdrawn,2,,,,,                                   | withdrawal            | {"items":[2]}
            Closed,,,,,,                                       | closure               | {}
            Reopened,1,NEW_LEAD,,,,                            | reopening             | {"items":[1],"reason":"NEW_LEAD"}
            RequestLinked,,CONVERTED_TO_MLA,,,,mla/ref:R-2     | links                 | {"type":"CONVERTED_TO_MLA","to":"mla/ref:R-2"}
            """, quoteCharacter = '\0')
    void an_event_of_an_enquiry_becomes_the_act_and_the_body_that_its_service_takes(
            String cells, String act, String body) throws IOException {
        becomes("LEC,INCOMING", cells, act, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCOMING | Acknowledged,,,,,,                              | acknowledgement        | {}
            OUTGOING | RequestAcknowledged,,LETTER,,,,                 | acknowledgement        | {"evidence":"LETTER"}
            INCOMING | RequestReturned,,ORIGINATOR_CONTROL,,,,too narrow | return               | {"restriction":"ORIGINATOR_CONTROL","note":"too narrow"}
            OUTGOING | RequestReturned,,OTHER;EMAIL,,,,                | return                 | {"restriction":"OTHER","evidence":"EMAIL"}
            OUTGOING | RequestReturned,,CONFIDENTIAL;OTHER,,,,         | return                 | {"restriction":"CONFIDENTIAL","evidence":"OTHER"}
            INCOMING | RestrictionSet,,TEMPORARY_CONFIDENTIALITY,2019-09-01,,, | restrictions   | {"restriction":"TEMPORARY_CONFIDENTIALITY","until":"2019-09-01"}
            INCOMING | RestrictionLifted,,NO_EVIDENCE,,,,              | restriction-liftings   | {"restriction":"NO_EVIDENCE"}
            OUTGOING | UseConsentSought,,NO_EVIDENCE;LETTER,,,,        | use-consent-requests   | {"restriction":"NO_EVIDENCE","evidence":"LETTER"}
            INCOMING | UseConsentGiven,,NO_EVIDENCE,,,,                | use-consents           | {"restriction":"NO_EVIDENCE"}
            INCOMING | UsedInCase,,AS_EVIDENCE;OTHER_PURPOSE,,,,       | uses                   | {"asEvidence":true,"forAnotherPurpose":true}
            OUTGOING | UsedInCase,,MEDIA,,,,                           | uses                   | {"evidence":"MEDIA"}
            INCOMING | FollowUpRequestMade,,,,,,mla/ref:R-2            | follow-up-requests     | {"to":"mla/ref:R-2"}
            OUTGOING | FollowUpRequestMade,,LETTER,,,,mla/ref:R-2      | follow-up-requests     | {"evidence":"LETTER","to":"mla/ref:R-2"}
            INCOMING | ExculpatoryUseNotified,,,,,,                    | exculpatory-notices    | {}
            INCOMING | ExculpatoryUseMade,,NO_ADVANCE_NOTICE,,,,trial today | exculpatory-uses  | {"note":"trial today","noAdvanceNoticeBecause":"trial today"}
            INCOMING | ConsultationOpened,,,,,,                        | consultations          | {}
            OUTGOING | FeedbackGiven,,USED;CASE_OPENED;RECOVERED;MEETING_NOTE,,,, | feedback    | {"evidence":"MEETING_NOTE","used":true,"caseOpened":true,"recovered":true}
            INCOMING | Closed,,,,,,                                    | closure                | {}
            INCOMING | Reopened,,OTHER,,,,                             | reopening              | {"reason":"OTHER"}
            """, quoteCharacter = '\0')
    void an_event_of_information_becomes_the_act_and_the_body_that_its_service_takes(
            String direction, String cells, String act, String body) throws IOException {
        becomes("SPO," + direction, cells, act, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DraftShared,,,,,,                                   | draft-pre-checks     | {}
            LegallyVetted,,b;e,,,,                              | vetting              | {"missing":["b","e"]}
            Translated,,pt-BR,,,,                               | translation          | {"language":"pt-BR"}
            RequestTransmitted,,,,,,                            | transmission         | {}
            RequestTransmitted,,E_MLA;ELECTRONIC;fr,,,,         | transmission         | {"channel":"E_MLA","form":"ELECTRONIC","language":"fr"}
            RequestTransmitted,,ORAL;ORAL,,,,                   | transmission         | {"channel":"ORAL","form":"ORAL"}
            ForeignAcknowledged,,PLATFORM_RECEIPT,,,,           | acknowledgement      | {"evidence":"PLATFORM_RECEIPT"}
            ForeignAcknowledged,,LETTER;REF_IN_NOTE,,,,2019/77  | acknowledgement      | {"evidence":"LETTER","note":"2019/77","partnerRef":"2019/77"}
            ForeignReturned,,LETTER;R-LANGUAGE,,,,              | return               | {"evidence":"LETTER","reason":"R-LANGUAGE"}
            ForeignClarificationSought,,EMAIL,2019-06-01,,,     | clarifications       | {"evidence":"EMAIL","answerDue":"2019-06-01"}
            ClarificationSent,,PARTIAL,,,,                      | clarification-replies | {"partial":true}
            Escalated,,OTHER,,,,                                | escalations          | {"to":"OTHER"}
            DeadlineSuggested,,,2019-06-01,,,                   | deadline             | {"deadline":"2019-06-01"}
            Closed,,,,,,                                        | closure              | {}
            RequestLinked,,SUPPLEMENTS,,,,mla/ref:R-2           | links                | {"type":"SUPPLEMENTS","to":"mla/ref:R-2"}
            """, quoteCharacter = '\0')
    void every_request_that_we_send_has_these_events(String cells, String act, String body) throws IOException {
        for (String kind : List.of("MLA", "EXT", "LEC")) {
            becomes(kind + ",OUTGOING", cells, act, body);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ForeignGranted,1,LETTER;CONDITIONS_IN_NOTE,,,,not in tax cases; costs are shared | grant | {"items":[1],"evidence":"LETTER","note":"not in tax cases; costs are shared","conditions":["not in tax cases","costs are shared"]}
            ForeignGranted,,LETTER,,,,by order of the court     | grant                | {"evidence":"LETTER","note":"by order of the court"}
            ForeignPostponed,,LETTER;46_25,2019-06-01,,,        | postponement         | {"evidence":"LETTER","reason":"46_25","reviewOn":"2019-06-01"}
            ForeignConsultationOpened,,PHONE_NOTE;CONDITIONS,,,, | consultations       | {"evidence":"PHONE_NOTE","purpose":"CONDITIONS"}
            ConditionsAccepted,,,,,,                            | condition-acceptance | {}
            ConditionsDeclined,,CONDITIONS_IN_NOTE,,,,costs are shared | condition-declination | {"note":"costs are shared","conditions":["costs are shared"]}
            PartialResultsReceived,1,PLATFORM_RECEIPT,,5,USD,   | partial-results      | {"items":[1],"evidence":"PLATFORM_RECEIPT","money":{"amount":5,"currency":"USD"}}
            ResultsReceived,,LETTER;NIL,,,,                     | results              | {"evidence":"LETTER","nil":true}
            ResultsForwarded,1;2,,,,,                           | results-forwarding   | {"items":[1,2]}
            ConfirmationOfUsefulness,,USED;CONVICTED,,,,        | usefulness           | {"used":true,"convicted":true}
            UseRestrictionImposed,,LETTER,,,,this case alone    | use-restrictions     | {"evidence":"LETTER","restriction":"this case alone"}
            UseConsentSought,,,,,,tax case                      | use-consent-requests | {"purpose":"tax case"}
            UsedOtherwise,,EXCULPATORY;NOTICE_GIVEN,,,,trial    | other-uses           | {"purpose":"trial","exculpatory":true,"noticeGiven":true}
            Withdrawn,2,,,,,                                    | withdrawal           | {"items":[2]}
            NoLongerRequired,,,,,,                              | no-longer-required   | {}
            """, quoteCharacter = '\0')
    void a_request_that_we_send_for_items_has_these_events(String cells, String act, String body) throws IOException {
        becomes("MLA,OUTGOING", cells, act, body);
        becomes("LEC,OUTGOING", cells, act, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MLA | ForeignRefused,2,LETTER;M-NEBIS,,,,why        | refusal              | {"items":[2],"evidence":"LETTER","grounds":["M-NEBIS"],"reasons":"why"}
            LEC | ForeignRefused,,EMAIL;L-OTHER,,,,             | refusal              | {"evidence":"EMAIL","grounds":["L-OTHER"]}
            EXT | ForeignRefused,,LETTER;X-POLITICAL,,,,why     | refusal              | {"evidence":"LETTER","grounds":["X-POLITICAL"],"reasons":"why"}
            MLA | RequestReopened,1,LATE_REPLY,,,,              | reopening            | {"items":[1],"reason":"LATE_REPLY"}
            LEC | RequestReopened,,NEW_LEAD,,,,                 | reopening            | {"reason":"NEW_LEAD"}
            EXT | RequestReopened,,RELOCATION,,,,               | reopening            | {"reason":"RELOCATION"}
            MLA | ForeignCostNotified,,LETTER,,5,USD,           | cost-notices         | {"evidence":"LETTER","money":{"amount":5,"currency":"USD"}}
            MLA | PresenceNoLongerRequired,,,2019-06-01,,,      | presence-endings     | {"agreedEnd":"2019-06-01"}
            MLA | DetainedPersonReceived,,PERSON_CONSENTS,2019-06-01,,, | detained-persons | {"returnBy":"2019-06-01","personConsents":true}
            LEC | HandlingCodeReceived,,LETTER;HC-1,,,,         | handling-code        | {"evidence":"LETTER","handlingCode":"HC-1"}
            LEC | ForeignMlaRequired,,OTHER;OTHER,,,,           | mla-required         | {"evidence":"OTHER","reason":"OTHER"}
            LEC | ConvertedToMla,,,,,,mla/ref:R-2               | conversion           | {"to":"mla/ref:R-2"}
            EXT | NoticeCirculated,,RED_NOTICE,,,,              | notices              | {"notice":"RED_NOTICE"}
            EXT | ForeignArrestMade,,PHONE_NOTE,2019-04-11,,,   | arrest               | {"evidence":"PHONE_NOTE","papersWithinDays":40}
            EXT | AssurancesSoughtOfUs,,LETTER;RETRIAL,2019-06-01,,, | assurance-requests | {"evidence":"LETTER","assurances":["RETRIAL"],"answerDue":"2019-06-01"}
            EXT | AssurancesGiven,,RETRIAL,,,,                  | assurances           | {"assurances":["RETRIAL"]}
            EXT | ForeignGranted,,LETTER;SPECIALTY;OTHER,,,,    | grant                | {"evidence":"LETTER","conditions":["SPECIALTY","OTHER"]}
            EXT | ForeignConsultationOpened,,LETTER;REFUSAL;SPECIALTY,,,, | consultations | {"evidence":"LETTER","purpose":"REFUSAL","conditions":["SPECIALTY"]}
            EXT | ConditionsAccepted,,SPECIALTY,,,,             | condition-acceptance | {"conditions":["SPECIALTY"]}
            EXT | ForeignPostponed,,LETTER;HEALTH,2019-06-01,,, | postponement         | {"evidence":"LETTER","reason":"HEALTH","reviewOn":"2019-06-01"}
            EXT | CustodyTaken,,,2024-06-01,,,                  | surrender            | {"returnBy":"2024-06-01"}
            EXT | ForeignSpecialtyWaiverDecided,,LETTER;DENIED,,,, | specialty-waiver-decisions | {"evidence":"LETTER","denied":true}
            EXT | Withdrawn,,,,,,                               | withdrawal           | {}
            """, quoteCharacter = '\0')
    void an_event_of_a_request_that_we_send_is_told_in_the_words_of_its_kind(
            String kind, String cells, String act, String body) throws IOException {
        becomes(kind + ",OUTGOING", cells, act, body);
    }

    @ParameterizedTest
    @CsvSource({
        "MLA,INCOMING",
        "MLA,OUTGOING",
        "EXT,INCOMING",
        "EXT,OUTGOING",
        "LEC,INCOMING",
        "LEC,OUTGOING",
        "SPO,INCOMING"
    })
    void a_particular_of_any_receipt_is_corrected_from_what_was_on_file(String kind, String direction)
            throws IOException {
        String subject = kind + "," + direction;
        becomes(
                subject,
                "RecordCorrected,,channel;CA_DIRECT;DIPLOMATIC,,,,misread",
                "corrections",
                "{\"field\":\"channel\",\"to\":\"CA_DIRECT\",\"from\":\"DIPLOMATIC\",\"reason\":\"misread\"}");
        becomes(
                subject,
                "RecordCorrected,,deadline;2019-06-01,,,,overlooked",
                "corrections",
                "{\"field\":\"deadline\",\"to\":\"2019-06-01\",\"reason\":\"overlooked\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MLA,INCOMING | RecordCorrected,,ref;R-2,,,,misread     | codes: 'ref' is no field that a row corrects; the first code is one of partner, receivedOn
            MLA,INCOMING | RecordCorrected,,channel;CA_DIRECT,,,,  | note: is empty, but must be filled
            LEC,INCOMING | EventVoided,,Assigned,,,,misread        | codes: 'Assigned' names no earlier row; write its event and day, as ItemExecuted:2021-03-04
            LEC,INCOMING | EventVoided,,Assigned:2019-03-02,,,,x   | codes: 'Assigned:2019-03-02' is not among the rows of the request before this one; name one by
            LEC,INCOMING | ReplySent,3,,,,,                     | items: '3' is no item of R-1, which has the items 1 to 2
            LEC,INCOMING | ReplySent,,FULL;NIL,,,,              | codes: ReplySent takes one code as its extent, but here are 2
            LEC,INCOMING | ReplySent,,SOME,,,,                  | codes: 'SOME' is in none of the code lists of ReplySent; it is one of FULL, PARTIAL, NIL, CA_DIRECT
            LEC,INCOMING | ReplySent,,,,5,USD,                  | amount: ReplySent has no money; leave amount and currency empty
            LEC,INCOMING | Declined,,,,,,                       | codes: is empty, but Declined needs one
            LEC,INCOMING | ItemsForAnalysisSent,,,,,,           | note: is empty, but must be filled
            LEC,INCOMING | Assigned,,AGENCY_IN_NOTE,,,,         | note: is empty, but AGENCY_IN_NOTE needs it
            LEC,INCOMING | SpecialTechniqueAuthorised,,L-CDEL-50,,,, | codes: has no legalBasis, but SpecialTechniqueAuthorised needs one
            LEC,INCOMING | ConvertedToMla,,,,,,R-2              | note: 'R-2' is no address of a request; write extradition, mla or law-enforcement
            LEC,INCOMING | ItemExecuted,,,,,,                   | event: 'ItemExecuted' is no event of law-enforcement requests; it is one of RequestAcknowledged
            SPO,INCOMING | RestrictionSet,,,,,,                 | codes: is empty, but RestrictionSet needs one
            SPO,INCOMING | UsedInCase,1,,,,,                    | items: UsedInCase concerns the whole request; leave it empty
            SPO,INCOMING | ExculpatoryUseMade,,NO_ADVANCE_NOTICE,,,, | note: is empty, but NO_ADVANCE_NOTICE needs it
            SPO,OUTGOING | ReplySent,,,,,,                      | event: 'ReplySent' is no event of outgoing spontaneous information; it is one of
            SPO,OUTGOING | UsedInCase,,HEARSAY,,,,              | codes: 'HEARSAY' is not in the code list foreign-evidence; it is one of LETTER, PLATFORM_RECEIPT, EMAIL, PHONE_NOTE, MEETING_NOTE, MEDIA, OTHER
            MLA,OUTGOING | ForeignAcknowledged,,,,,,            | codes: is empty, but ForeignAcknowledged needs one
            MLA,OUTGOING | ForeignReturned,,R-LANGUAGE,,,,      | codes: has no evidence, but ForeignReturned needs one
            MLA,OUTGOING | ForeignReturned,,LETER;R-LANGUAGE,,,, | codes: 'LETER' is in none of the code lists of ForeignReturned; it is one of LETTER
            MLA,OUTGOING | Translated,,english!,,,,             | codes: 'english!' is no BCP 47 tag; write en, pt-BR or zh-Hant
            MLA,OUTGOING | RequestTransmitted,,PIGEON,,,,       | codes: 'PIGEON' is in none of the code lists of RequestTransmitted; it is one of CA_DIRECT
            MLA,OUTGOING | RequestAcknowledged,,,,,,            | event: 'RequestAcknowledged' is no event of outgoing mutual legal assistance requests; nearest are
            LEC,OUTGOING | ForeignCostNotified,,LETTER,,,,      | event: 'ForeignCostNotified' is no event of outgoing law-enforcement requests; nearest are
            MLA,OUTGOING | ForeignReturned,,LETTER;EMAIL;R-LANGUAGE,,,, | codes: ForeignReturned takes one code as its evidence, but here are 2
            EXT,OUTGOING | ForeignGranted,1,LETTER,,,,          | items: ForeignGranted concerns the whole request; leave it empty
            EXT,OUTGOING | ForeignArrestMade,,LETTER,2019-03-02,,, | until: 2019-03-02 is not after 2019-03-02, the day it happened
            EXT,OUTGOING | ForeignRefused,,LETTER;M-NEBIS,,,,   | codes: 'M-NEBIS' is in none of the code lists of ForeignRefused; nearest are
            """, quoteCharacter = '\0')
    void a_bad_cell_is_named_with_what_would_be_right(String kind, String cells, String message) throws IOException {
        assertThat(read(kind, cells).problems()).singleElement().asString().startsWith("events.csv:2: " + message);
    }

    private void becomes(String kind, String cells, String act, String body) throws IOException {
        var log = read(kind, cells);

        assertThat(log.problems()).isEmpty();
        var row = log.files().getFirst().getLast();
        assertThat(row.act()).isEqualTo(act);
        assertThat(row.body().without(List.of("occurredOn", "precision"))).hasToString(body);
    }

    private CaseLog read(String kind, String cells) throws IOException {
        String asked =
                switch (kind.substring(0, 3)) {
                    case "EXT" -> "E-PROS";
                    case "LEC" -> "L-PERS-48b_i;L-SURV-50!";
                    case "SPO" -> "S-46_4";
                    default -> "M-RECS-46_3f.BANK;M-FRZP-46_3j!";
                };
        Path requests = Files.writeString(folder.resolve("requests.csv"), REQUEST.formatted(kind, asked));
        Path events = Files.writeString(folder.resolve("events.csv"), EVENT.formatted(cells));
        return CaseLog.read(requests, events, false, LocalDate.of(2026, 11, 23));
    }
}
