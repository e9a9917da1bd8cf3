#include "exchange/content_reader.h"

#include "domain/problem.h"
#include "exchange/content.h"
#include "store/uuid.h"

#include <algorithm>

namespace alongside {
namespace {

using nlohmann::json;

bool isCodeLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
}

// Refuses a member that an object names twice, which the parser alone would let pass.
class OnlyOnce {
public:
    explicit OnlyOnce(std::string file) : file_(std::move(file)) {}

    bool operator()(int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start)
            open_.emplace_back();
        if (event == json::parse_event_t::object_end)
            open_.pop_back();
        if (event == json::parse_event_t::key && !open_.back().insert(parsed.get<std::string>()).second)
            refuseContent(file_, "the member \"" + parsed.get<std::string>() + "\" stands twice in one object");
        return true;
    }

private:
    std::string file_;
    std::vector<std::set<std::string>> open_;
};

} // namespace

void refuseContent(const std::string& place, const std::string& reason) {
    throw BadContent(place + ' ' + reason);
}

ContentObject::ContentObject(const json& value, std::string place) : value_(value), place_(std::move(place)) {
    if (!value_.is_object())
        refuseContent(place_, "is not an object");
}

const json* ContentObject::valueIfAny(const char* name) {
    asked_.insert(name);
    const auto found = value_.find(name);
    return found == value_.end() ? nullptr : &*found;
}

std::string ContentObject::textIfAny(const char* name) {
    const auto* value = valueIfAny(name);
    if (!value)
        return {};
    if (!value->is_string() || isBlank(value->get_ref<const std::string&>()))
        refuseContent(place_ + '/' + name, "is no text, or an empty one");
    return value->get<std::string>();
}

std::string ContentObject::text(const char* name) {
    auto result = textIfAny(name);
    if (result.empty())
        refuseContent(place_ + '/' + name, "is missing");
    return result;
}

std::string ContentObject::code(const char* name) {
    auto result = text(name);
    if (!std::all_of(result.begin(), result.end(), isCodeLetter))
        refuseContent(place_ + '/' + name, '"' + result + "\" has more than small letters, digits and hyphens");
    return result;
}

std::string ContentObject::uuid(const char* name) {
    auto result = text(name);
    if (!isUuid(result))
        refuseContent(place_ + '/' + name, '"' + result + "\" is no UUID in small letters");
    return result;
}

int ContentObject::number(const char* name) {
    const auto* value = valueIfAny(name);
    if (!value || !value->is_number_integer())
        refuseContent(place_ + '/' + name, "is missing or no whole number");
    return value->get<int>();
}

std::vector<std::string> ContentObject::texts(const char* name) {
    const auto* value = valueIfAny(name);
    const auto isText = [](const json& each) { return each.is_string(); };
    if (!value || !value->is_array() || value->empty() || !std::all_of(value->begin(), value->end(), isText))
        refuseContent(place_ + '/' + name, "is missing or no list of words");
    return value->get<std::vector<std::string>>();
}

std::vector<ContentObject> ContentObject::parts(const char* name) {
    const auto* value = valueIfAny(name);
    if (!value)
        return {};
    if (!value->is_array())
        refuseContent(place_ + '/' + name, "is no list");
    std::vector<ContentObject> result;
    for (std::size_t i = 0; i < value->size(); ++i)
        result.emplace_back((*value)[i], place_ + '/' + name + '/' + std::to_string(i));
    return result;
}

void ContentObject::close() const {
    for (const auto& [name, value] : value_.items())
        if (!asked_.contains(name))
            refuseContent(place_ + '/' + name, "is not known here");
}

json parseContent(std::string_view file, std::string_view text) {
    try {
        return json::parse(text, OnlyOnce(std::string(file)));
    } catch (const json::parse_error& error) {
        refuseContent(std::string(file), std::string("cannot be read: ") + error.what());
    }
}

} // namespace alongside
