package org.doublerandom.verifier.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The plan of a record: a batch, from the second attempt on followed by - and the attempt's number (protocol §5). */
public record Plan(String batch, long attempt) {
    private static final Pattern LATER = Pattern.compile("(.*)-([2-9]|[1-9][0-9]{1,14})");

    private static final Pattern OPENED_AGAIN = Pattern.compile("(.*)-([1-9][0-9]{0,14})-([2-9]|[1-9][0-9]{1,14})");

    public static Plan of(String name) {
        Matcher later = LATER.matcher(name);
        Plan plan = later.matches() ? new Plan(later.group(1), Long.parseLong(later.group(2))) : new Plan(name, 1);
        return new Plan(requireBatch(plan.batch()), plan.attempt());
    }

    /** Of the id of a draw; where draws of the plan were given up before, it ends in attempt and opening. */
    public static Plan ofDraw(String id) {
        Matcher again = OPENED_AGAIN.matcher(id);
        return again.matches() ? new Plan(requireBatch(again.group(1)), Long.parseLong(again.group(2))) : of(id);
    }

    /** That of the attempt before. */
    public Plan before() {
        return new Plan(batch, attempt - 1);
    }

    /** @param opening which draw under the plan, from 1 */
    public String draw(int opening) {
        if (opening > 1) {
            return batch + "-" + attempt + "-" + opening;
        }
        return attempt == 1 ? batch : batch + "-" + attempt;
    }

    static String requireBatch(String batch) {
        NotAsWritten.require(!batch.isEmpty() && !batch.matches(".*-[0-9]+"), Rule.TEXT, "plan.batch", batch);
        return batch;
    }
}
