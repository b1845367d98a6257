package org.doublerandom.identity.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** A role that a person may have: none of services and departments' machines. */
@Constraint(validatedBy = OfPersons.Check.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface OfPersons {
    String message() default "a role of machines (expected: one of persons)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is said of what is not there. */
    class Check implements ConstraintValidator<OfPersons, Role> {
        @Override
        public boolean isValid(@Nullable Role role, ConstraintValidatorContext context) {
            return role == null || AccountRoles.ofPersons().contains(role);
        }
    }
}
