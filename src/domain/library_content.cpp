#include "domain/library_content.h"

#include <algorithm>

namespace alongside {

const ReflectionPrompt* promptAsking(const std::vector<ReflectionPrompt>& prompts, const std::string& question) {
    const auto found = std::find_if(prompts.begin(), prompts.end(), [&](const ReflectionPrompt& prompt) {
        return prompt.text == question ||
               std::find(prompt.elsewhere.begin(), prompt.elsewhere.end(), question) != prompt.elsewhere.end();
    });
    return found == prompts.end() ? nullptr : &*found;
}

} // namespace alongside
