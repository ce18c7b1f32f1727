"""What customers say: ratings in public, the one question of a sale, what a shift saw to for them."""
