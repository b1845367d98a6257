package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapRuleId;
import org.doublerandom.directory.domain.cap.CapRules;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** An administrator writes a rule about how often targets are visited, a second one confirms it; anybody reads what holds. */
@UseCase
public class KeepCapRules {
    private final CapRules rules;
    private final Directories directories;
    private final Clock clock;

    KeepCapRules(CapRules rules, Directories directories, Clock clock) {
        this.rules = rules;
        this.directories = directories;
        this.clock = clock;
    }

    /**
     * A repeat changes nothing.
     *
     * @param to its last day; null as long as none is known
     * @throws UnknownItem if it is about an item that the authority does not have
     */
    public CapRule write(
            Person person, CapRuleId id, CapTerms terms, String source, LocalDate from, @Nullable LocalDate to) {
        person.require(Role.SYSTEM_ADMIN);
        Items items = directories.of(person.authority()).items();
        terms.items().stream()
                .sorted()
                .map(ItemId::new)
                .filter(item -> items.find(item).isEmpty())
                .forEach(unknown -> {
                    throw new UnknownItem(unknown);
                });
        return rules.write(CapRule.written(id, person.authority(), terms, source, from, to, act(person)));
    }

    /**
     * It holds from now on, on the days that it says.
     *
     * @throws org.doublerandom.directory.domain.cap.AnotherConfirmsTheRule if he has written it himself
     */
    public CapRule confirm(Person person, CapRuleId id) {
        person.require(Role.SYSTEM_ADMIN);
        return rules.change(person.authority(), id, rule -> rule.confirmed(act(person)));
    }

    /**
     * One proposes it; it ends once another has said the same day.
     *
     * @param lastDay on which it holds
     * @throws org.doublerandom.directory.domain.cap.CapRuleEndsBefore if that would change what held on a day that is over
     */
    public CapRule end(Person person, CapRuleId id, LocalDate lastDay, String reason) {
        person.require(Role.SYSTEM_ADMIN);
        return rules.change(
                person.authority(),
                id,
                rule -> rule.ended(CapRule.Ending.said(lastDay, reason, act(person)), OfficialDay.of(clock.instant())));
    }

    /** Confirmed or not. */
    public List<CapRule> all(AuthorityCode authority) {
        return rules.all(authority);
    }

    /** Those that hold, held or will hold. */
    public List<CapRule> published(AuthorityCode authority) {
        return rules.all(authority).stream().filter(CapRule::isConfirmed).toList();
    }

    private CapRule.Act act(Person person) {
        return new CapRule.Act(person.id(), clock.instant());
    }
}
