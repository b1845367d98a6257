package org.doublerandom.local.operate;

import org.doublerandom.local.story.Answer;
import tools.jackson.databind.JsonNode;

/** A service does not do what an operator asked; nothing was changed. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super(why);
    }

    /** Says what the service said and what can be done about it. */
    static Refused by(String service, Answer answer) {
        if (answer.code().isEmpty()) {
            return new Refused(service + " answered " + answer.status() + ". Remedy: infra/local-stack/run status");
        }
        JsonNode problem = answer.json();
        StringBuilder why = new StringBuilder(service + " " + answer.status() + " " + answer.code() + ": "
                + problem.path("title").asString(""));
        String detail = problem.path("detail").asString("");
        if (!detail.isEmpty()) {
            why.append(" (").append(detail).append(')');
        }
        return new Refused(why.append(remedyFor(answer.code())).toString());
    }

    private static String remedyFor(String code) {
        return switch (code) {
            case "not-parked", "unknown-stream-ahead" -> "\nRemedy: infra/local-stack/run streams lists what there is";
            case "second-person-needed" -> "\nRemedy: somebody else approves: --as <username>";
            case "discard-outdated" -> "\nRemedy: look at it (streams show), then ask anew (streams discard)";
            case "not-level" ->
                "\nRemedy: streams decide, for each stream ahead that infra/local-stack/run streams lists";
            default -> "";
        };
    }
}
