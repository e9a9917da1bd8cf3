#include "exchange/archive_writer.h"

#include <cmath>

namespace alongside {

ArchiveWriter::Json ArchiveWriter::numberOf(double number) {
    constexpr double kExact = 1e15;
    if (std::nearbyint(number) == number && std::abs(number) < kExact)
        return static_cast<std::int64_t>(number);
    return number;
}

void ArchiveWriter::answers(const char* member, const std::map<std::string, Answer>& answers) {
    auto object = Json::object();
    for (const auto& [question, answer] : answers) {
        if (const auto* number = std::get_if<double>(&answer))
            object[question] = numberOf(*number);
        else if (const auto* tick = std::get_if<bool>(&answer))
            object[question] = *tick;
        else if (const auto* words = std::get_if<std::string>(&answer))
            object[question] = *words;
        else
            object[question] = std::get<std::vector<std::string>>(answer);
    }
    put(member, std::move(object));
}

} // namespace alongside
