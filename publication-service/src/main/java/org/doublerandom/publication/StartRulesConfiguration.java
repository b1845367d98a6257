package org.doublerandom.publication;

import java.util.HashMap;
import java.util.Map;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.start.StartEvent;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.workingdays.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What starts the clock of which items, e.g. {@code doublerandom.publication.start-events.KEY=BATCH_ENDED}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StartRulesConfiguration.Settings.class)
class StartRulesConfiguration {
    @ConfigurationProperties("doublerandom.publication")
    record Settings(@Nullable Map<String, StartEvent> startEvents) {
        Map<ItemFamily, StartEvent> byFamily() {
            Map<ItemFamily, StartEvent> events = new HashMap<>();
            if (startEvents != null) {
                startEvents.forEach((family, event) -> events.put(new ItemFamily(family), event));
            }
            return events;
        }
    }

    @Bean
    StartRules startRules(Settings settings) {
        return new StartRules(settings.byFamily(), WorkingDays.official());
    }
}
