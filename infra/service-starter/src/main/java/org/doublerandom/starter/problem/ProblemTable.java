package org.doublerandom.starter.problem;

import java.util.List;

/** The refusals of a service: one line per exception; one bean per service, in its web ring. */
public record ProblemTable(List<ProblemType> types) {
    public static ProblemTable of(ProblemType... types) {
        return new ProblemTable(List.of(types));
    }

    public static ProblemType on(
            Class<? extends Throwable> refusal, int status, String code, String title, String titleEn) {
        return new ProblemType(refusal, status, code, title, titleEn);
    }
}
