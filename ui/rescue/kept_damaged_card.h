#pragma once

#include "shared/card.h"

#include <filesystem>

namespace alongside {

// The damaged files that are kept beside the notebook, each with what was saved of it; hidden while there is none.
class KeptDamagedCard : public Card {
    Q_OBJECT
public:
    explicit KeptDamagedCard(QWidget* parent = nullptr);

    void showFor(const std::filesystem::path& notebook);

private:
    QWidget* makeRow(const std::filesystem::path& kept);

    QWidget* rows_ = nullptr;
};

} // namespace alongside
