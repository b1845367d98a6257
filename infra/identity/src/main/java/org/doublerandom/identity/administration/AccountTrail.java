package org.doublerandom.identity.administration;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.doublerandom.identity.account.AccountChanged;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of each change of an account: a line in the log, a figure, and whoever must end what was granted before. */
@Component
public class AccountTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AccountTrail.class);

    private final MeterRegistry meters;
    private final ApplicationEventPublisher events;

    AccountTrail(MeterRegistry meters, ApplicationEventPublisher events) {
        this.meters = meters;
        this.events = events;
    }

    /** @param by person id of who did it */
    public void changed(PersonAccount account, Notice.Kind kind, String by) {
        tell(account.person(), kind.name(), by);
        events.publishEvent(new AccountChanged(account.person()));
    }

    /**
     * Before a change that nobody asks for a second time: if the program ends between it and what is told of it, what was
     * granted before ends nevertheless.
     */
    void changes(String person) {
        events.publishEvent(new AccountChanged(person));
    }

    /** Of what changes nothing yet: a request, a rejection. */
    void noted(String person, String what, String by) {
        tell(person, what, by);
    }

    private void tell(String person, String what, String by) {
        String change = what.toLowerCase(Locale.ROOT).replace('_', '-');
        meters.counter("doublerandom.account.changes", "change", change).increment();
        LOG.info("account of {}: {} by {}", person, change, by);
    }
}
