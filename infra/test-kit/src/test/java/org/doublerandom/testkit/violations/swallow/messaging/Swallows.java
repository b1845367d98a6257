package org.doublerandom.testkit.violations.swallow.messaging;

class Swallows {
    int tryIt(java.util.function.IntSupplier risky) {
        try {
            return risky.getAsInt();
        } catch (Exception e) {
            return -1;
        }
    }
}
