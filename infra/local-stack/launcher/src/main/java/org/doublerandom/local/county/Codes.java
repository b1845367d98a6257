package org.doublerandom.local.county;

/** Numbers of businesses that nobody has: their district is 000000. */
final class Codes {
    private static final String DISTRICT = "000000";
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    // Without a common factor, so that no two numbers become the same and neighbours do not look alike.
    private static final long SPREAD = 387_420_489L;
    private static final int BODY = 7;

    private Codes() {}

    /**
     * A unified social credit code (GB 32100-2015).
     *
     * @param kind 91 for enterprises, 92 for sole proprietors, 93 for cooperatives
     * @param n another one gives another code
     */
    static String credit(String kind, int n) {
        String front = kind + DISTRICT + "MA" + body(n);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < front.length(); i++) {
            sum += SYMBOLS.indexOf(front.charAt(i)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return front + SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }

    private static String body(int n) {
        long all = Math.round(Math.pow(SYMBOLS.length(), BODY));
        long rest = n * SPREAD % all;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < BODY; i++, rest /= SYMBOLS.length()) {
            body.append(SYMBOLS.charAt((int) (rest % SYMBOLS.length())));
        }
        return body.toString();
    }

    /** The same code with a check character that does not fit. */
    static String unfitting(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + SYMBOLS.charAt((SYMBOLS.indexOf(last) + 1) % SYMBOLS.length());
    }

    /** By its form the number of a citizen (GB 11643), of somebody born in 1890. */
    static String citizen(int n) {
        String front = "11010118900101" + "%03d".formatted(n);
        int sum = 0;
        for (int i = 0; i < front.length(); i++) {
            sum += (1 << front.length() - i) % 11 * (front.charAt(i) - '0');
        }
        return front + "10X98765432".charAt(sum % 11);
    }

    /** A registration number of 15 digits (ISO 7064 MOD 11,10). */
    static String register(int n) {
        String front = DISTRICT + "%08d".formatted(n);
        int product = 10;
        for (int i = 0; i < front.length(); i++) {
            int sum = (product + front.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return front + (11 - product) % 10;
    }
}
