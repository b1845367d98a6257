package org.doublerandom.directory.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.CATERING;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.ESCAPES;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.FIRE;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.LICENCE;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.catering;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.content;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.text;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** What every store of checklists does. */
public abstract class ChecklistsContract {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    protected abstract Checklists checklists();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void aDraftIsWrittenOverAndEveryVersionIsFoundByItsDigestForEver() {
        Checklists checklists = checklists();
        checklists.write(HOME, CATERING, text(ESCAPES));
        checklists.write(HOME, CATERING, text(LICENCE, ESCAPES));
        assertThat(checklists.find(HOME, CATERING)).contains(ChecklistBook.of(HOME, CATERING, text(LICENCE, ESCAPES)));

        Checklist first = publish(checklists, catering());
        Checklist again = publish(checklists, catering());
        ChecklistBook rewritten = checklists.write(HOME, CATERING, text(LICENCE));
        Checklist second = publish(checklists, content(rewritten.draft(), Map.of()));

        assertThat(again).isEqualTo(first);
        assertThat(rewritten.newest()).contains(first);
        assertThat(second.version()).isEqualTo(2);
        assertThat(checklists.find(first.digest())).contains(first);
        assertThat(checklists.find(second.digest())).contains(second);
        assertThat(checklists.find(Digest.of("nothing"))).isEmpty();
        assertThat(facts()).containsExactly(ChecklistPublished.of(first, NOW), ChecklistPublished.of(second, NOW));
    }

    @Test
    void theDocumentOfAVersionIsCanonical() {
        Checklists checklists = checklists();
        checklists.write(HOME, CATERING, text(LICENCE, ESCAPES));

        Checklist version = publish(checklists, catering());

        assertThat(version.canonicalJson())
                .isEqualTo(
                        "{\"authority\":\"000000-SAMR\",\"checklist\":\"catering\",\"industries\":[\"H62\"],\"items\":["
                                + "{\"authority\":\"000000-SAMR\",\"guide\":\""
                                + version.content()
                                        .items()
                                        .get(0)
                                        .guide()
                                        .digest()
                                        .hex()
                                + "\",\"guideVersion\":1,\"item\":\"ZJ2017-1\",\"name\":\"证照检查\"},"
                                + "{\"authority\":\"000000-FIRE\",\"item\":\"F-1\",\"name\":\"消防安全检查\"}],"
                                + "\"name\":\"餐饮业一业一查\",\"questions\":["
                                + "{\"answers\":[{\"authority\":\"000000-SAMR\",\"item\":\"ZJ2017-1\",\"no\":1}],\"no\":1,\"text\":\"是否亮证经营\"},"
                                + "{\"answer\":\"PHOTO\",\"answers\":[{\"authority\":\"000000-SAMR\",\"item\":\"ZJ2017-1\",\"no\":2}],\"no\":2,\"text\":\"现场照片\"},"
                                + "{\"answers\":[{\"authority\":\"000000-FIRE\",\"item\":\"F-1\",\"no\":1}],\"no\":3,\"text\":\"消防安全检查\"}"
                                + "],\"version\":1}");
    }

    @Test
    void eachAuthorityHasItsOwnByCode() {
        Checklists checklists = checklists();
        ChecklistCode bars = new ChecklistCode("bars");
        checklists.write(HOME, CATERING, text(LICENCE));
        checklists.write(HOME, bars, text(LICENCE));
        checklists.write(FIRE, CATERING, text(ESCAPES));

        assertThat(checklists.all(HOME)).extracting(ChecklistBook::code).containsExactly(bars, CATERING);
        assertThat(checklists.all(FIRE)).extracting(ChecklistBook::draft).containsExactly(text(ESCAPES));
        assertThat(checklists.find(FIRE, bars)).isEmpty();
        assertThatThrownBy(() -> checklists.change(FIRE, bars, book -> book.publish(catering(), NOW)))
                .isInstanceOf(UnknownChecklist.class);
    }

    @Test
    void whatAsksTooMuchIsNotPublished() {
        Checklists checklists = checklists();
        checklists.write(HOME, CATERING, text(LICENCE));
        Guide most = guideOf(Content.MOST_QUESTIONS);
        Guide more = guideOf(Content.MOST_QUESTIONS + 1);

        assertThatThrownBy(() -> publish(checklists, content(text(LICENCE), Map.of(LICENCE, more))))
                .isInstanceOf(ChecklistTooLong.class);
        assertThat(publish(checklists, content(text(LICENCE), Map.of(LICENCE, most)))
                        .version())
                .isEqualTo(1);
    }

    private static Guide guideOf(int questions) {
        return new Guide(
                LICENCE.item(),
                1,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> new Question(i, "问题" + i))
                        .toList());
    }

    private static Checklist publish(Checklists checklists, Content content) {
        return checklists
                .change(HOME, CATERING, book -> book.publish(content, NOW))
                .newest()
                .orElseThrow();
    }
}
