// SPDX-License-Identifier: EUPL-1.2
// For how many months an amount in a formula is, where the formula tells. The engine's numbers carry a unit of time
// only where a name says one, and a coach must not take 407 per maand for 407 per jaar.
#include "gui/views/why/why_words.hpp"

#include <string_view>

namespace armoedeval {

namespace {

class Spread {
public:
    Spread(const Step& step, std::map<std::string, Months>& found) : step_(step), found_(found) {}

    void expression(std::string_view text, Months months)
    {
        if (months == 0 || text.empty()) return;
        if (is_part(text)) { // may hold brackets: belastbaar loon (partner)
            found_.try_emplace(std::string(text), months);
            return;
        }
        if (const auto terms = split(text, {" + ", " - "}); terms.size() > 1) {
            for (const Piece& term : terms) expression(term.text, months);
            return;
        }
        if (const auto factors = split(text, {" x ", " / "}); factors.size() > 1) return product(factors, months);
        if (text.back() != ')') return;
        const size_t open = text.find('('); // het laagste van (a; b), naar beneden op hele euro's (a), (a)
        for (const Piece& part : split(text.substr(open + 1, text.size() - open - 2), {"; "}))
            expression(part.text, months);
    }

private:
    struct Piece {
        std::string_view text;
        bool divides = false;
    };

    /// At the signs that stand outside brackets.
    static std::vector<Piece> split(std::string_view text, std::initializer_list<std::string_view> signs)
    {
        std::vector<Piece> pieces;
        size_t start = 0;
        int depth = 0;
        bool divides = false;
        for (size_t i = 0; i < text.size(); ++i) {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            for (const std::string_view sign : signs) {
                if (depth != 0 || !text.substr(i).starts_with(sign)) continue;
                pieces.push_back({text.substr(start, i - start), divides});
                divides = sign == " / ";
                start = i + sign.size();
                i = start - 1;
                break;
            }
        }
        pieces.push_back({text.substr(start), divides});
        return pieces;
    }

    /// One amount of money times shares, and a number of months or quarters; anything else tells nothing.
    void product(const std::vector<Piece>& factors, Months months)
    {
        std::string_view money;
        for (const Piece& factor : factors) {
            if (factor.text == "12" && factor.divides)
                months = months == 1 ? 12 : 0;
            else if (factor.text == "12" || factor.text == "4")
                months = months == 12 ? (factor.text == "12" ? 1 : 3) : 0;
            else if (is_share(factor.text))
                continue;
            else if (money.empty() && !factor.divides)
                money = factor.text;
            else
                return;
        }
        expression(money, months);
    }

    bool is_part(std::string_view name) const
    {
        for (const Step& part : step_.parts)
            if (part.name == name) return true;
        return false;
    }

    bool is_share(std::string_view name) const
    {
        for (const Step& part : step_.parts)
            if (part.name == name)
                return part.kind == Step::Kind::parameter ? is_percentage(part.parameter->unit)
                                                          : part.unit == AmountUnit::aandeel;
        return false;
    }

    const Step& step_;
    std::map<std::string, Months>& found_;
};

} // namespace

std::map<std::string, Months> months_of_parts(const Step& step, Months months)
{
    std::map<std::string, Months> found;
    Spread(step, found).expression(step.formula, months);
    return found;
}

} // namespace armoedeval
