package rogatory.simulation.history;

import rogatory.simulation.chance.Mix;
import rogatory.simulation.model.Line;

/** Which course a request takes, and how often it ends how. */
public final class Courses {

    private Courses() {}

    /** The model's shares of endings. */
    public static Mix<String> endings(Line line) {
        return switch (line) {
            case MLA_IN -> AssistanceCourse.ENDINGS;
            case MLA_OUT -> AssistanceAbroadCourse.ENDINGS;
            case EXT_IN -> ExtraditionCourse.ENDINGS;
            case EXT_OUT -> ExtraditionAbroadCourse.ENDINGS;
            case LEC_IN -> EnquiryCourse.ENDINGS;
            case LEC_OUT -> EnquiryAbroadCourse.ENDINGS;
            case SPO_IN, SPO_OUT -> InformationCourse.ENDINGS;
        };
    }

    /** How many items there must be for that ending. */
    public static int leastItems(Line line, String ending) {
        boolean partly = ending.equals("EXECUTED_PARTIAL") || line == Line.LEC_OUT && ending.equals("ANSWERED_PARTIAL");
        return partly ? 2 : 1;
    }

    /**
     * @param competitor another State than the partner
     * @param successor the address of the request that an enquiry, or information, would lead to
     */
    public static Course of(Line line, String ending, String competitor, String successor) {
        return switch (line) {
            case MLA_IN -> new AssistanceCourse(ending);
            case MLA_OUT -> new AssistanceAbroadCourse(ending);
            case EXT_IN -> new ExtraditionCourse(ending, competitor);
            case EXT_OUT -> new ExtraditionAbroadCourse(ending);
            case LEC_IN -> new EnquiryCourse(ending, successor);
            case LEC_OUT -> new EnquiryAbroadCourse(ending, successor);
            case SPO_IN, SPO_OUT -> new InformationCourse(ending, line.incoming(), successor);
        };
    }
}
