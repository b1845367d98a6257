package org.doublerandom.starter.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text of a request that says something: not only blanks, and no longer than told, in characters as people count them. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {
    int max();

    /** Whether it may be empty or blank. */
    boolean mayBeBlank() default false;

    String message() default "expected: 1 to {max} characters, not only blanks";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts code points, so that a character beyond the first plane is one. */
    final class Check implements ConstraintValidator<Text, String> {
        private int max;
        private boolean mayBeBlank;

        @Override
        public void initialize(Text text) {
            max = text.max();
            mayBeBlank = text.mayBeBlank();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePointCount(0, text.length()) <= max && (mayBeBlank || !text.isBlank());
        }
    }
}
