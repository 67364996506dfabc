package mentoring.transform.engine.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Functions for which Spark SQL has no exact expression. */
final class JavaFunctions {
    private static final DataType DIGEST = DataTypes.createDecimalType(20, 0);

    private JavaFunctions() {}

    static void register(SparkSession session, String method) {
        switch (method) {
            case "doubleText" -> session.udf()
                    .register("double_text", (UDF1<Double, String>) JavaFunctions::doubleText, DataTypes.StringType);
            case "digestHigh" -> session.udf()
                    .register("digest_high", (UDF1<String, BigDecimal>) t -> half(t, 0), DIGEST);
            case "digestLow" -> session.udf()
                    .register("digest_low", (UDF1<String, BigDecimal>) t -> half(t, 8), DIGEST);
            default -> throw new IllegalArgumentException("No Java function " + method);
        }
    }

    static String doubleText(Double x) {
        return x == null ? null : Long.toString(Double.doubleToLongBits(x));
    }

    static BigDecimal half(String text, int from) {
        if (text == null) {
            return null;
        }
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
        // DuckDB reads each half as a little-endian number.
        long number =
                ByteBuffer.wrap(digest, from, 8).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return new BigDecimal(new BigInteger(Long.toUnsignedString(number)));
    }
}
