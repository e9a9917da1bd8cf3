#include "exchange/refusals.h"

#include "store/error.h"

#include <nlohmann/json.hpp>

namespace alongside {
namespace {

constexpr std::size_t kWrittenOut = 50;
constexpr std::size_t kLongestQuote = 60;   // bytes
constexpr std::size_t kLongestMember = 200; // bytes of one step of a pointer

std::string_view cutAtCharacter(std::string_view text, std::size_t length) {
    if (text.size() <= length)
        return text;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0u) == 0x80u)
        --length;
    return text.substr(0, length);
}

} // namespace

std::string pointerStep(std::string_view name) {
    std::string step;
    for (const char c : cutAtCharacter(name, kLongestMember)) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += static_cast<unsigned char>(c) < ' ' ? '?' : c;
    }
    return step;
}

std::string JsonPlace::steps() const {
    if (!parent_)
        return {};
    return parent_->steps() + '/' + (index_ == kNoIndex ? pointerStep(name_) : std::to_string(index_));
}

std::string JsonPlace::text() const {
    auto way = steps();
    return way.empty() ? "/" : way;
}

void Refusals::add(const std::string& pointer, int line, const std::string& reason) {
    ++count_;
    if (count_ <= kWrittenOut)
        first_.push_back({pointer, line, reason});
}

void Refusals::add(const Refusals& more) {
    for (const auto& refusal : more.first_)
        add(refusal.pointer, refusal.line, refusal.reason);
    count_ += more.count_ - more.first_.size();
}

std::string Refusals::text() const {
    std::string all;
    for (const auto& [pointer, line, reason] : first_)
        all += (all.empty() ? "" : "\n") + pointer + " (line " + std::to_string(line) + "): " + reason;
    if (count_ > kWrittenOut)
        all += "\nand " + std::to_string(count_ - kWrittenOut) + " more";
    return all;
}

void Refusals::throwIfAny() const {
    if (count_ > 0)
        throw Error(Error::Kind::BadImport, text());
}

std::string inQuotes(std::string_view text) {
    const auto shown = cutAtCharacter(text, kLongestQuote);
    const std::string whole(shown.size() < text.size() ? std::string(shown) + "…" : std::string(shown));
    return nlohmann::json(whole).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace alongside
