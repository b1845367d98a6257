package org.doublerandom.inspection.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.inspection.domain.InMemoryInspections;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.GuideId;
import org.doublerandom.inspection.domain.guide.InMemoryGuides;
import org.doublerandom.inspection.domain.guide.InMemoryLegalBases;
import org.doublerandom.inspection.domain.guide.PublishedGuides;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.values.Digest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases; the directory serves one guide. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryInspections.class, InMemoryGuides.class, InMemoryLegalBases.class})
public class InspectionsInMemory {

    public static final String ONLY_QUESTION = "是否公示";
    public static final Digest SERVED = Digest.of(ONLY_QUESTION);

    @Bean
    NoticeCodes noticeCodes() {
        return InspectionFixtures.CODES;
    }

    @Bean
    DeadlineClock deadlineClock() {
        return InspectionFixtures.CALENDAR;
    }

    @Bean
    PublishedGuides publishedGuides() {
        return new OneGuide();
    }

    private static final class OneGuide implements PublishedGuides {

        @Override
        public byte[] fetch(Digest digest) {
            return ONLY_QUESTION.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Guide read(byte[] bytes) {
            Question question = new Question(1, new String(bytes, StandardCharsets.UTF_8));
            return new Guide(
                    new GuideId("guide-ZJ2017-1"), 1, InspectionFixtures.FOOD, List.of(question), Digest.of(bytes));
        }
    }
}
