package org.doublerandom.inspection.domain.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/** One immutable version of a work guide; the digest of its published bytes is its identity. */
public record Guide(GuideId id, int version, ItemId item, List<Question> questions, Digest digest) {

    public Guide {
        questions = List.copyOf(questions);
        Set<Integer> numbers = new HashSet<>();
        questions.forEach(question -> numbers.add(question.number()));
        if (questions.isEmpty() || numbers.size() < questions.size()) {
            throw new IllegalArgumentException("questions of " + id + ": " + questions.size() + ", " + numbers.size()
                    + " numbers (expected: at least one, each with a number of its own)");
        }
    }

    /** Empty where it does not ask that. */
    public Optional<Question> find(int number) {
        return questions.stream().filter(each -> each.number() == number).findFirst();
    }
}
