package org.doublerandom.directory.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.directory.domain.item.ItemFixtures.undivided;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

public abstract class GuidesContract {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");
    private static final ItemId ITEM = new ItemId("ZJ2017-1");

    protected abstract Guides guides();

    protected abstract Optional<Guide> find(Digest digest);

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void everyVersionIsFoundByItsDigestForEver() {
        Guides guides = guides();
        Guide first = publish(guides, undivided("1").questions());
        Guide second = publish(guides, divided("1", "一", "二").questions());
        Guide again = publish(guides, divided("1", "一", "二").questions());

        assertThat(second.version()).isEqualTo(2);
        assertThat(again).isEqualTo(second);
        assertThat(find(first.digest())).contains(first);
        assertThat(find(second.digest())).contains(second);
        assertThat(find(Digest.of("nothing"))).isEmpty();
        assertThat(facts()).containsExactly(GuidePublished.of(HOME, first, NOW), GuidePublished.of(HOME, second, NOW));
    }

    @Test
    void howAQuestionIsAnsweredIsPartOfTheVersionAndFoundAgain() {
        Guides guides = guides();
        List<Question> written = List.of(
                new Question(1, "冷库温度", new Manner(AnswerKind.NUMBER, List.of(), "摄氏度", "第三十五条", null)),
                new Question(2, "结论", new Manner(AnswerKind.CHOICE, List.of("未发现问题", "发现问题"), null, null, "逐项核对")));
        assertThat(guides.find(ITEM)).isEmpty();

        Guide version = publish(guides, written);

        assertThat(guides.find(ITEM).orElseThrow().newest()).isEqualTo(version);
        assertThat(find(version.digest())).contains(version);
        assertThat(version.canonicalJson())
                .isEqualTo("{\"guide\":\"ZJ2017-1\",\"item\":\"ZJ2017-1\",\"questions\":["
                        + "{\"answer\":\"NUMBER\",\"legalBasis\":\"第三十五条\",\"no\":1,\"text\":\"冷库温度\",\"unit\":\"摄氏度\"},"
                        + "{\"answer\":\"CHOICE\",\"hint\":\"逐项核对\",\"no\":2,\"options\":[\"未发现问题\",\"发现问题\"],\"text\":\"结论\"}"
                        + "],\"version\":1}");
    }

    private static Guide publish(Guides guides, List<Question> questions) {
        return guides.change(ITEM, book -> book.publish(questions, NOW)).newest();
    }
}
