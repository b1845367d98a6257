package org.doublerandom.directory.domain.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.target.Folded;
import org.jspecify.annotations.Nullable;

/** Asks the questions of several guides in one order, and what is worded and answered alike once (domain §10, G9). */
final class Uniting {
    private static final Manner YES_NO = new Manner(AnswerKind.YES_NO, List.of(), null, null, null);

    private final List<Open> open = new ArrayList<>();
    private final Map<Folded, List<Open>> byWording = new HashMap<>();

    /** A question that further items may ask. */
    private static final class Open {
        private final Question first;
        private final List<Question> same = new ArrayList<>();
        private final List<UnitedQuestion.Asked> answers = new ArrayList<>();

        Open(Question first) {
            this.first = first;
        }

        boolean isAnsweredWith(Question question) {
            return mannerOf(first).takesAnswersOf(mannerOf(question));
        }

        UnitedQuestion united(int number) {
            return new UnitedQuestion(number, first.text(), manner(), answers);
        }

        /** What helps with any of them helps with all. */
        private @Nullable Manner manner() {
            List<Manner> said =
                    same.stream().map(Question::manner).filter(Objects::nonNull).toList();
            return said.isEmpty()
                    ? null
                    : new Manner(
                            said.get(0).kind(),
                            said.get(0).options(),
                            said.get(0).unit(),
                            together(said.stream().map(Manner::legalBasis)),
                            together(said.stream().map(Manner::hint)));
        }
    }

    /** An item whose guide is not known here is one question, its name: as one that is not divided (domain §4). */
    void add(NamedItem item, Optional<Guide> guide) {
        guide.map(Guide::questions)
                .orElseGet(() -> List.of(new Question(1, item.name())))
                .forEach(question -> {
                    Open asked = found(question);
                    asked.same.add(question);
                    asked.answers.add(new UnitedQuestion.Asked(item.authority(), item.item(), question.number()));
                });
    }

    private Open found(Question question) {
        List<Open> alike = byWording.computeIfAbsent(Folded.of(question.text()), wording -> new ArrayList<>());
        return alike.stream()
                .filter(known -> known.isAnsweredWith(question))
                .findFirst()
                .orElseGet(() -> {
                    Open asked = new Open(question);
                    alike.add(asked);
                    open.add(asked);
                    return asked;
                });
    }

    List<UnitedQuestion> questions() {
        List<UnitedQuestion> united = new ArrayList<>();
        open.forEach(asked -> united.add(asked.united(united.size() + 1)));
        return united;
    }

    private static Manner mannerOf(Question question) {
        Manner manner = question.manner();
        return manner == null ? YES_NO : manner;
    }

    private static @Nullable String together(Stream<@Nullable String> texts) {
        String all = texts.filter(Objects::nonNull).distinct().collect(Collectors.joining("；"));
        return all.isEmpty() ? null : all;
    }
}
