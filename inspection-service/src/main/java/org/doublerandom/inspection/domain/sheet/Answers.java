package org.doublerandom.inspection.domain.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/** The answers given so far, at most one a question; a signature binds their digest. */
public final class Answers {

    public static final Answers NONE = new Answers(List.of());

    private final Map<QuestionRef, Answer> byQuestion = new TreeMap<>();

    private Answers(Collection<Answer> answers) {
        for (Answer answer : answers) {
            if (byQuestion.put(answer.question(), answer) != null) {
                throw new QuestionAnsweredTwice(answer.question());
            }
        }
    }

    public static Answers of(Collection<Answer> answers) {
        return new Answers(answers);
    }

    public List<Answer> inOrder() {
        return List.copyOf(byQuestion.values());
    }

    /** A digest of what was answered, whatever the order in which it was entered. */
    public Digest digest() {
        return Digest.of(byQuestion.values().stream().map(Answers::line).collect(Collectors.joining()));
    }

    public boolean hasProblemAt(ItemId item) {
        return byQuestion.values().stream()
                .anyMatch(answer -> answer.question().item().equals(item) && answer.isProblem());
    }

    /**
     * @throws UnknownQuestion if an answer is to a question that nobody asks
     * @throws AnswerOfAnotherKind if a question asks for something else
     */
    Answers requireAskedBy(Checklist checklist) {
        byQuestion
                .values()
                .forEach(answer -> answer.requireFits(
                        checklist.find(answer.question()).orElseThrow(() -> new UnknownQuestion(answer.question()))));
        return this;
    }

    void requireComplete(Checklist checklist) {
        List<QuestionRef> open = open(checklist);
        if (!open.isEmpty()) {
            throw new AnswersIncomplete(open);
        }
    }

    public List<QuestionRef> open(Checklist checklist) {
        return checklist
                .questions()
                .filter(question -> !byQuestion.containsKey(question))
                .toList();
    }

    // the finding goes in by its own digest: no text in it can look like another line
    private static String line(Answer answer) {
        String finding = answer.finding() == null
                ? "-"
                : Digest.of(answer.finding().value()).hex();
        String given = answer.given() == null ? "" : " " + answer.given().line();
        return answer.question() + " " + answer.value() + " " + finding + given + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && byQuestion.equals(that.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return byQuestion.values().toString();
    }
}
