package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterRooted;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoRegisters implements Registers {
    private final AggregateCollection<RegisterDocument> registers;

    MongoRegisters(Aggregates aggregates) {
        this.registers =
                aggregates.collection("registers", RegisterDocument.class).indexedBy("authority", "night");
    }

    /** @param night as text, whose order is that of the days */
    record RegisterDocument(String authority, String night, FrameDocument.FileDocument file, Instant takenAt) {
        static RegisterDocument of(Register register) {
            return new RegisterDocument(
                    register.authority().value(),
                    register.night().toString(),
                    FrameDocument.FileDocument.of(register.file()),
                    register.takenAt());
        }

        Register toRegister() {
            return new Register(new AuthorityCode(authority), LocalDate.parse(night), file.toFile(), takenAt);
        }
    }

    @Override
    public Optional<Register> find(AuthorityCode authority, LocalDate night) {
        return registers.find(idOf(authority, night)).map(RegisterDocument::toRegister);
    }

    @Override
    public Optional<Register> before(AuthorityCode authority, LocalDate day) {
        return registers
                .list(query(where("state.authority")
                                .is(authority.value())
                                .and("state.night")
                                .lt(day.toString()))
                        .with(Sort.by(Sort.Direction.DESC, "state.night"))
                        .limit(1))
                .stream()
                .findFirst()
                .map(RegisterDocument::toRegister);
    }

    @Override
    public void keep(Register register) {
        registers.put(
                idOf(register.authority(), register.night()),
                known -> known.map(first -> Change.to(first))
                        .orElseGet(() -> Change.to(RegisterDocument.of(register), new RegisterRooted(register))));
    }

    private static String idOf(AuthorityCode authority, LocalDate night) {
        return "register-" + authority.value() + "-" + night;
    }
}
